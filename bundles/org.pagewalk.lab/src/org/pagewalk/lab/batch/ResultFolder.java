/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The folder of results of one lab: {@code students/KEY/result.json} with pictures and replays beside it, and whatever reports there
 * are; {@code .contents} says which lab, and which files each report has. Everything is made in {@code .new} and moved to its place
 * whole, so that a kill at any moment leaves whole results only; what a killed process left there is taken away. One process at a
 * time: the lock is the operating system's and ends with its process.
 */
public final class ResultFolder implements Closeable {
    private static final String STUDENTS = "students";
    private static final String RESULT = "result.json";
    private static final String NEW = ".new";
    private static final String LOCK = ".lock";
    private static final String CONTENTS = ".contents";
    /** Before the identifier of the lab, in {@link #CONTENTS}; no report is called so. */
    private static final String LAB = "#lab";

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private ResultFolder(Path folder) throws IOException, BatchFailed {
        this.folder = folder;
        channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw taken(folder);
        }
        if (lock == null) {
            channel.close();
            throw taken(folder);
        }
    }

    private static BatchFailed taken(Path folder) {
        return new BatchFailed(folder + ": another grading writes its results there; wait for it, or name another folder");
    }

    /** Opens a folder for this process alone, makes it if it is not there, and tidies up after a process that was killed. */
    public static ResultFolder open(Path folder) throws BatchFailed {
        try {
            Files.createDirectories(folder.resolve(STUDENTS));
            ResultFolder opened = new ResultFolder(folder);
            delete(folder.resolve(NEW));
            return opened;
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    private static BatchFailed failed(Path folder, IOException e) {
        return new BatchFailed(folder + ": results cannot be written there (" + why(e) + "); name another folder with -o DIR", e);
    }

    /** The reason of an exception of the file system, without its paths. */
    static String why(IOException e) {
        return switch (e) {
        case java.nio.file.AccessDeniedException denied -> "its permissions do not allow it";
        case java.nio.file.NoSuchFileException none -> "there is no folder for it";
        case java.nio.file.FileAlreadyExistsException exists -> "there is a file of this name";
        case java.nio.file.FileSystemException other when other.getReason() != null -> other.getReason();
        default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }

    /** Where it is. */
    public Path path() {
        return folder;
    }

    private Path student(String key) {
        return folder.resolve(STUDENTS).resolve(key);
    }

    /** The result of a submission, if there is a whole one. */
    Optional<Graded> read(String key) {
        Path place = student(key);
        try {
            byte[] json = Files.readAllBytes(place.resolve(RESULT));
            return ResultJson.read(json, name -> {
                try {
                    return Optional.of(Files.readAllBytes(place.resolve(name)));
                } catch (IOException e) {
                    return Optional.empty();
                }
            });
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes a result, in place of an older one. Called by one thread for a key. */
    void write(Graded graded) throws IOException {
        Path fresh = folder.resolve(NEW).resolve("result").resolve(graded.key());
        delete(fresh);
        Files.createDirectories(fresh);
        for (Map.Entry<String, byte[]> file : ResultJson.write(graded, RESULT).entrySet()) {
            Files.write(fresh.resolve(file.getKey()), file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
        Path place = student(graded.key());
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            Path old = folder.resolve(NEW).resolve("old").resolve(graded.key());
            delete(old);
            Files.createDirectories(old.getParent());
            move(place, old);
            move(fresh, place);
            delete(old);
        } else {
            move(fresh, place);
        }
    }

    /**
     * Writes a report, whole or not at all.
     *
     * @param name with {@code /}, within the folder
     */
    public void report(String name, byte[] content) throws IOException {
        Path place = folder.resolve(name).normalize();
        if (!isWithin(place)) {
            throw new IllegalArgumentException(name + " leads out of the folder of results");
        }
        Path fresh = folder.resolve(NEW).resolve("report");
        Files.createDirectories(fresh.getParent());
        Files.write(fresh, content);
        Files.createDirectories(place.getParent());
        move(fresh, place);
    }

    /** Keeps the folder for a lab: the results of another are not mixed with them. */
    public void keepFor(String lab) throws BatchFailed {
        SortedSet<String> lines;
        try {
            lines = contents();
            if (lines.stream().noneMatch(line -> line.startsWith(LAB + " "))) {
                lines.add(LAB + " " + lab);
                contents(lines);
            }
        } catch (IOException e) {
            throw failed(folder, e);
        }
        Optional<String> other = lines.stream().filter(line -> line.startsWith(LAB + " ") && !line.equals(LAB + " " + lab)).findFirst();
        if (other.isPresent()) {
            throw new BatchFailed(folder + ": there are results of the lab \"" + other.get().substring(LAB.length() + 1)
                    + "\" in it; name another folder with -o DIR");
        }
    }

    /**
     * Notes which files a report has, and takes those away that it had and has no more: pages of those who are no longer among the
     * students, or what students may no longer see.
     *
     * @param report its name
     * @param names of its files, each written with {@link #report}
     */
    public void reported(String report, Set<String> names) throws IOException {
        SortedSet<String> lines = contents();
        String start = report + " ";
        List<String> before = lines.stream().filter(line -> line.startsWith(start)).toList();
        lines.removeAll(before);
        for (String line : before) {
            Path place = folder.resolve(line.substring(start.length())).normalize();
            if (!names.contains(line.substring(start.length())) && isWithin(place) && Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                    && lines.stream().noneMatch(other -> other.endsWith(line.substring(start.length() - 1)))) {
                Files.delete(place);
            }
        }
        names.forEach(name -> lines.add(start + name));
        contents(lines);
    }

    private SortedSet<String> contents() throws IOException {
        Path file = folder.resolve(CONTENTS);
        return Files.exists(file) ? new TreeSet<>(Files.readAllLines(file)) : new TreeSet<>();
    }

    private void contents(SortedSet<String> lines) throws IOException {
        report(CONTENTS, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private boolean isWithin(Path place) {
        return place.startsWith(folder.normalize()) && !place.equals(folder.normalize());
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
                for (Path child : children) {
                    delete(child);
                }
            } catch (NoSuchFileException e) {
                return;
            }
        }
        Files.deleteIfExists(path);
    }

    /** Lets others write there, and leaves nothing but results. */
    @Override
    public void close() throws IOException {
        try {
            delete(folder.resolve(NEW));
        } finally {
            lock.release();
            channel.close();
        }
    }
}
