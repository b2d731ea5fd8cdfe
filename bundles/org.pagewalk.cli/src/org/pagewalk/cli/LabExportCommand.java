/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.author.Distribution;
import org.pagewalk.lab.author.ExportTarget;
import org.pagewalk.lab.author.LabPackages;
import org.pagewalk.lab.author.Refusal;
import org.pagewalk.lab.submission.Roster;

/** {@code pagewalk lab export LAB --to PLATFORM}. */
final class LabExportCommand implements CommandBody {
    private static final Option TO = new Option("--to", "", "NAME", true);
    private static final Option ROSTER = Option.of("--roster", "FILE");
    private static final Option OUTPUT = new Option("--output", "-o", "DIR", false);
    private static final String ALL = "all";

    private final Terminal terminal;

    LabExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Option> options() {
        return List.of(TO, ROSTER, OUTPUT);
    }

    @Override
    public Operands operands() {
        return Operands.LAB;
    }

    @Override
    public ExitStatus run(Arguments arguments) throws WrongCall {
        List<ExportTarget> targets = targets(arguments.values(TO));
        String name = arguments.operands().getFirst();
        LabFolder folder = LabPlace.find(name);
        Optional<Distribution> distribution = Distribution.here();
        if (distribution.isEmpty() && targets.stream().anyMatch(ExportTarget::takesDistribution)) {
            throw new WrongCall("lab.distribution");
        }
        try {
            LabPackages packages = LabPackages.of(folder, roster(arguments.value(ROSTER)));
            Map<Path, byte[]> zips = new LinkedHashMap<>();
            Path output = output(arguments.value(OUTPUT).orElse("."));
            LabPlace.refuseInside(name, output);
            for (ExportTarget target : targets) {
                Path zip = output.resolve(target.file(packages.lab().id()));
                if (Files.exists(zip)) {
                    throw new WrongCall("lab.there", zip);
                }
                zips.put(zip, target.takesDistribution() ? packages.zip(target, distribution.get()) : packages.student());
            }
            write(output, zips);
            return ExitStatus.WELL;
        } catch (Refusal e) {
            e.getMessage().lines().forEach(line -> terminal.note(name + (name.endsWith("/") ? "" : "/") + line));
            terminal.error(Messages.text("lab.mistakes", name));
            return ExitStatus.NO;
        } catch (IOException e) {
            throw new WrongCall("lab.unreadable", name, NewFolder.reason(e));
        }
    }

    private void write(Path output, Map<Path, byte[]> zips) throws WrongCall {
        try {
            Files.createDirectories(output);
            for (Map.Entry<Path, byte[]> zip : zips.entrySet()) {
                WholeFile.write(zip.getKey(), out -> out.write(zip.getValue()));
                terminal.result(zip.getKey().toString());
            }
        } catch (IOException e) {
            throw new WrongCall("lab.unwritten", output, NewFolder.reason(e));
        }
    }

    private static Path output(String name) throws WrongCall {
        try {
            Path path = Path.of(name);
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw new WrongCall("lab.file", name);
            }
            return path;
        } catch (InvalidPathException e) {
            throw new WrongCall("lab.unwritten", name, Messages.text("file.name"));
        }
    }

    private static List<ExportTarget> targets(List<String> words) throws WrongCall {
        String known = Arrays.stream(ExportTarget.values()).map(ExportTarget::word).collect(Collectors.joining(", ")) + ", " + ALL;
        if (words.isEmpty()) {
            throw new WrongCall("lab.to", known);
        }
        List<String> all = words.stream().flatMap(word -> Arrays.stream(word.split(","))).toList();
        if (all.contains(ALL)) {
            return List.of(ExportTarget.values());
        }
        List<ExportTarget> targets = new java.util.ArrayList<>();
        for (String word : all) {
            targets.add(ExportTarget.of(word).orElseThrow(() -> new WrongCall("lab.target", word, known)));
        }
        return targets.stream().distinct().toList();
    }

    private static Optional<byte[]> roster(Optional<String> name) throws WrongCall {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] table = Files.readAllBytes(Path.of(name.get()));
            // A mistake in it would be told by the platform's grader, to students.
            Roster.read(name.get(), table);
            return Optional.of(table);
        } catch (Roster.Mistake e) {
            throw WrongCall.saying(e.getMessage());
        } catch (IOException e) {
            throw new WrongCall("lab.roster", name.get(), NewFolder.reason(e));
        } catch (InvalidPathException e) {
            throw new WrongCall("lab.roster", name.get(), Messages.text("file.name"));
        }
    }
}
