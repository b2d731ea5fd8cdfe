/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is on a disk; links are never followed, and of pipes and devices nothing is opened. */
record DiskNode(Path path, String name, Kind kind, long size, String what) implements Node {
    /** What is at a path; at the top, where the instructor points, a link may lead there. */
    static DiskNode at(Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Path file = path.getFileName();
        String name = file == null ? path.toString() : file.toString();
        if (attributes.isDirectory()) {
            return new DiskNode(path, name, Kind.FOLDER, 0, "");
        }
        if (attributes.isRegularFile()) {
            return new DiskNode(path, name, Kind.FILE, attributes.size(), "");
        }
        return new DiskNode(path, name, Kind.FAULTY, 0, attributes.isSymbolicLink() ? "a link" : "a device or a pipe");
    }

    @Override
    public List<Node> children() throws IOException, Refused {
        if (kind != Kind.FOLDER) {
            return List.of();
        }
        List<Node> children = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(path)) {
            for (Path child : paths) {
                if (children.size() >= Bounds.DOWNLOAD.entriesMax()) {
                    throw Refused.hostile("One of its folders has more than " + Words.number(Bounds.DOWNLOAD.entriesMax()) + " files.");
                }
                children.add(at(child));
            }
        } catch (AccessDeniedException e) {
            throw denied();
        }
        return children;
    }

    private Refused denied() {
        return Refused.broken(Words.name(name) + " may not be read: its permissions keep the grader out.");
    }

    @Override
    public byte[] read(int bytesMax, Budget budget) throws IOException, Refused {
        try (SeekableByteChannel channel = Files.newByteChannel(path, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
                InputStream in = Channels.newInputStream(channel)) {
            byte[] bytes = in.readNBytes(bytesMax + 1);
            if (bytes.length > bytesMax) {
                throw tooLarge(name, bytesMax);
            }
            return bytes;
        } catch (AccessDeniedException e) {
            throw denied();
        } catch (NoSuchFileException e) {
            throw Refused.broken(Words.name(name) + " was taken away while it was read. Grade again.");
        }
    }

    /** That a file is larger than what it could be. */
    static Refused tooLarge(String name, int bytesMax) {
        return Refused.hostile(Words.name(name) + " is larger than " + Words.bytes(bytesMax) + ". No submission for this lab is.");
    }

    @Override
    public Refused fault() {
        return Refused.hostile("It has " + what + ", " + Words.name(name) + ". Hand in plain files and folders.");
    }
}
