/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/**
 * The folder of results: {@code students/KEY/result.json} with pictures and replays beside it, and whatever reports there are.
 * Everything is made in {@code .new} and moved to its place whole, so that a kill at any moment leaves whole results only; what a
 * killed process left there is taken away. One process at a time: the lock is the operating system's and ends with its process.
 */
public final class ResultFolder implements Closeable {
    private static final String STUDENTS = "students";
    private static final String RESULT = "result.json";
    private static final String NEW = ".new";
    private static final String LOCK = ".lock";

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
            throw new BatchFailed(folder + ": results cannot be written there (" + why(e) + "); name another folder with -o DIR", e);
        }
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
        if (!place.startsWith(folder.normalize()) || place.equals(folder.normalize())) {
            throw new IllegalArgumentException(name + " leads out of the folder of results");
        }
        Path fresh = folder.resolve(NEW).resolve("report");
        Files.createDirectories(fresh.getParent());
        Files.write(fresh, content);
        Files.createDirectories(place.getParent());
        move(fresh, place);
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
