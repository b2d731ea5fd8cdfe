/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.report.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window: fresh, offline, and asked afterwards what it complained of and what it wanted to fetch. */
final class Browser implements AutoCloseable {
    private static final List<String> BINARIES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");
    private static final List<String> DRIVERS = List.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver",
            "/usr/lib64/chromium-browser/chromedriver");
    private static final Pattern REQUEST = Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");

    /** It warns of each version of Chromium that is newer than itself. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts it; skips the test where it is not installed. */
    static Browser start(Path profile) {
        Optional<File> binary = first(BINARIES);
        Optional<File> driver = first(DRIVERS);
        Assumptions.assumeTrue(binary.isPresent() && driver.isPresent(),
                "skipped: Chromium and its driver are not installed (Debian: apt-get install chromium chromium-driver)");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(binary.get());
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--window-size=1280,1000",
                        "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", logs);
        SELENIUM.setLevel(Level.SEVERE);
        Browser browser = new Browser(new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(driver.get())
                .build(), options));
        browser.forgetItsOwnFirstPage();
        return browser;
    }

    private static Optional<File> first(List<String> files) {
        return files.stream().map(File::new).filter(File::canExecute).findFirst();
    }

    private void forgetItsOwnFirstPage() {
        driver.get("about:blank");
        driver.manage().logs().get(LogType.BROWSER);
        driver.manage().logs().get(LogType.PERFORMANCE);
    }

    void open(Path page) {
        driver.get(page.toUri().toString());
    }

    /** The name of the file that is shown. */
    String file() {
        return driver.getCurrentUrl().replaceAll(".*/(?=\\w+/[^/]*$)", "").replaceAll("#.*", "");
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> findAll(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    WebElement link(String text) {
        return driver.findElement(By.linkText(text));
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void tab() {
        press(Keys.TAB);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** How wide a page is shown, in CSS pixels. */
    void width(int pixels) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", pixels, "height", 800,
                "deviceScaleFactor", 1, "mobile", Boolean.FALSE));
    }

    /** Light or dark, as the reader's system says. */
    void scheme(String scheme) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void withoutScripts(boolean isOff) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", isOff));
    }

    /** A picture of the page, where {@code -Dpagewalk.screenshots=FOLDER} asks for them. */
    void picture(String name) throws Exception {
        String folder = System.getProperty("pagewalk.screenshots");
        if (folder != null) {
            Files.createDirectories(Path.of(folder));
            Files.write(Path.of(folder, name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        }
    }

    /** Fails if a page complained, blocked something or asked for anything but files. Forgets what was before. */
    void assertQuiet() {
        assertEquals(List.of(), driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage)
                .toList());
        assertEquals(List.of(), driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> REQUEST.matcher(entry.getMessage()))
                .filter(Matcher::find).map(matcher -> matcher.group(1)).filter(url -> !url.startsWith("file:")
                        && !url.startsWith("data:")).toList());
    }

    @Override
    public void close() {
        driver.quit();
    }
}
