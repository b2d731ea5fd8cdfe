/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.console.TextConsole;

/** What the last run printed. */
public final class ConsolePage {
    /** The family of the jobs that show a console, which is no API. */
    private static final String JOBS = "CONSOLE_JOB_FAMILY";

    private final TextConsole console;

    private ConsolePage(TextConsole console) {
        this.console = console;
    }

    /**
     * The console of the last run; waits until the run is over and {@code ending} has come out. What is printed brings the console to the
     * front a moment later, before whatever was opened there meanwhile; that is waited for too.
     */
    public static ConsolePage after(Workbench workbench, String ending) {
        Screen.waitUntil("the run to end", workbench::hasRun);
        Screen.waitUntil(() -> "the console to say: " + ending + "\nit says: " + consoles().map(ConsolePage::text).toList(),
                () -> saying(ending).isPresent());
        waitUntilShown();
        return saying(ending).orElseThrow();
    }

    /** Waits until no console is about to come to the front. */
    static void waitUntilShown() {
        Screen.waitUntil("the console in front", () -> Job.getJobManager().find(JOBS).length == 0);
    }

    /** The console of a run that goes on; waits until {@code words} have come out. */
    public static ConsolePage during(String words) {
        Screen.waitUntil("the console to say: " + words, () -> saying(words).isPresent());
        return saying(words).orElseThrow();
    }

    /** The last one that says something. */
    private static Optional<ConsolePage> saying(String words) {
        return consoles().filter(page -> page.text().contains(words)).reduce((first, second) -> second);
    }

    /** Those of the launches that there are: consoles of earlier ones may still be on their way out. */
    private static Stream<ConsolePage> consoles() {
        return Arrays.stream(DebugPlugin.getDefault().getLaunchManager().getLaunches()).flatMap(launch -> Arrays.stream(launch.getProcesses()))
                .map(DebugUITools::getConsole).filter(TextConsole.class::isInstance).map(TextConsole.class::cast).map(ConsolePage::new);
    }

    /** Everything that was printed. */
    public String text() {
        return console.getDocument().get();
    }

    /** The words that are links. */
    public List<String> links() {
        return Arrays.stream(console.getHyperlinks()).map(link -> {
            try {
                var region = console.getRegion(link);
                return console.getDocument().get(region.getOffset(), region.getLength());
            } catch (BadLocationException e) {
                throw new AssertionError(e);
            }
        }).toList();
    }

    /** Follows the first link. */
    public void followLink() {
        Screen.waitUntil("a link in the console", () -> console.getHyperlinks().length > 0);
        IHyperlink link = console.getHyperlinks()[0];
        link.linkActivated();
        Screen.work();
    }
}
