/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Version;
import org.pagewalk.ui.PagewalkIds;

/**
 * The folder of an unpacked command line. Packages for graders have it in them, and Eclipse, which runs the same code, has no start
 * script and no plain jars for it. It must be of this Eclipse's version: graders are to judge as verification does.
 */
final class CommandLineFolder {
    private static final String LAUNCHER = "bin/pagewalk";
    private static final String LIBRARIES = "lib";
    /** Behind it stands the version, as in {@code org.pagewalk.cli-0.1.0.jar}. */
    private static final String JAR = "org.pagewalk.cli-";

    private CommandLineFolder() {
    }

    /** Why packages cannot be made with what lies under a path; empty if they can. */
    static String wrong(String path) {
        if (path.isBlank()) {
            return LabMessages.Export_NoTool;
        }
        try {
            Path home = Path.of(path.strip());
            Optional<String> jar = jars(home).stream().filter(name -> name.startsWith(JAR)).findFirst();
            if (!Files.isRegularFile(home.resolve(LAUNCHER)) || jar.isEmpty()) {
                return NLS.bind(LabMessages.Export_WrongTool, path.strip());
            }
            String version = jar.get().substring(JAR.length()).replaceFirst("\\.jar$", "").replaceFirst("-SNAPSHOT$", "");
            return version.equals(ownVersion()) ? "" : NLS.bind(LabMessages.Export_OtherTool, new Object[] {path.strip(), version, ownVersion()});
        } catch (InvalidPathException | IOException e) {
            return NLS.bind(LabMessages.Export_WrongTool, path.strip());
        }
    }

    private static List<String> jars(Path home) throws IOException {
        Path libraries = home.resolve(LIBRARIES);
        if (!Files.isDirectory(libraries)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(libraries)) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }

    private static String ownVersion() {
        Version own = Platform.getBundle(PagewalkIds.BUNDLE).getVersion();
        return own.getMajor() + "." + own.getMinor() + "." + own.getMicro();
    }

    /** The one that a shell would start, if there is one that can be used; otherwise empty. */
    static String onPath() {
        return Arrays.stream(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator)).filter(place -> !place.isBlank())
                .flatMap(place -> home(place).stream()).filter(home -> wrong(home).isEmpty()).findFirst().orElse("");
    }

    /** The folder above the one in which a start script really lies: what is found may be a link to it. */
    private static Optional<String> home(String place) {
        try {
            Path launcher = Path.of(place).resolve("pagewalk");
            return Files.isRegularFile(launcher) ? Optional.ofNullable(launcher.toRealPath().getParent()).map(Path::getParent).map(Path::toString) : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }
}
