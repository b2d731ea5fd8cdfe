/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import java.util.Optional;

/** Finds out what a place holds: the download of a platform, a folder of submissions, or one submission. */
final class Shapes {
    private static final List<Platform> PLATFORMS = List.of(new Gradescope(), new Moodle());
    private static final int METADATA_MAX = 16 << 20;

    private final Path place;
    private final Submissions.Reading reading;
    private final List<String> notes = new ArrayList<>();

    Shapes(Path place, Submissions.Reading reading) {
        this.place = place;
        this.reading = reading;
    }

    /** What is in a folder or an archive. */
    Platform.Listing list(Node node, boolean archive) throws IOException, Refused {
        Optional<Claim> told = metadata();
        if (reading.student().isPresent() || told.isPresent()) {
            return one(archive ? DiskNode.at(place) : node);
        }
        List<Node> children = children(node);
        Optional<Platform.Listing> listing = downloaded(children);
        if (listing.isPresent()) {
            return with(listing.get());
        }
        if (isSubmission(children)) {
            return one(archive ? DiskNode.at(place) : node);
        }
        if (children.size() == 1 && children.getFirst().kind() == Node.Kind.FOLDER) {
            List<Node> inner = children(children.getFirst());
            Optional<Platform.Listing> within = downloaded(inner);
            if (within.isPresent()) {
                return with(within.get());
            }
            if (archive) {
                return isSubmission(inner) ? one(DiskNode.at(place)) : many(inner);
            }
        }
        return archive && children.stream().allMatch(child -> isNone(child)) ? one(DiskNode.at(place)) : many(children);
    }

    private Platform.Listing with(Platform.Listing listing) {
        notes.addAll(listing.notes());
        return new Platform.Listing(listing.found(), notes);
    }

    /** The children in the order of their names, without what nobody has handed in. */
    private List<Node> children(Node node) throws IOException, Refused {
        List<Node> children = new ArrayList<>();
        for (Node child : node.children()) {
            if (child.kind() == Node.Kind.FAULTY && child.name().isEmpty()) {
                notes.add("Passed over in the archive: " + child.fault().getMessage());
            } else if (!Sieve.isLitter(child.name()) && !(child instanceof DiskNode disk && isApart(disk.path()))) {
                children.add(child);
            }
        }
        children.sort(Comparator.comparing(Node::name));
        return children;
    }

    private boolean isApart(Path path) {
        return reading.apart().stream().anyMatch(each -> each.toAbsolutePath().normalize().equals(path));
    }

    private Optional<Platform.Listing> downloaded(List<Node> children) throws IOException, Refused {
        for (Platform platform : PLATFORMS) {
            Optional<Platform.Listing> listing = platform.list(children, reading.wanted());
            if (listing.isPresent()) {
                return listing;
            }
        }
        return isSubmission(children) ? Optional.empty() : new Canvas().list(children, reading.wanted());
    }

    private boolean isSubmission(List<Node> children) {
        return children.stream().anyMatch(child -> child.kind() == Node.Kind.FILE && reading.wanted().mark(child.name()).isPresent());
    }

    private static boolean isNone(Node child) {
        return child.kind() == Node.Kind.FILE && !Archives.isNamedLikeOne(child.name());
    }

    /** The place as one submission. */
    Platform.Listing one(Node node) throws IOException {
        String file = node.name();
        String name = node.kind() == Node.Kind.FILE ? Archives.stem(file) : file;
        Claim claim = metadata().orElse(Claim.named(name));
        if (reading.student().isPresent()) {
            String student = reading.student().get();
            claim = new Claim(claim.displayName().equals(name) ? student : claim.displayName(), Optional.of(student), student,
                    claim.platform(), claim.submittedAt(), claim.messages());
        }
        return new Platform.Listing(List.of(new Found(reading.student().orElse(name), file, node, claim)), notes);
    }

    /** What Gradescope puts beside the one submission that it gives to an autograder. */
    private Optional<Claim> metadata() throws IOException {
        Path file = place.resolveSibling(GradescopeJson.FILE);
        if (!"submission".equals(String.valueOf(place.getFileName())) || !Files.isRegularFile(file) || Files.size(file) > METADATA_MAX) {
            return Optional.empty();
        }
        return GradescopeJson.read(Files.readAllBytes(file));
    }

    /** Each folder and each archive is one. */
    private Platform.Listing many(List<Node> children) {
        List<Found> found = new ArrayList<>();
        for (Node child : children) {
            String name = child.name();
            if (isNone(child)) {
                notes.add("\"" + Words.name(name) + "\" is neither a folder nor an archive, and was passed over.");
            } else {
                String stem = child.kind() == Node.Kind.FILE ? Archives.stem(name) : name;
                found.add(new Found(stem, name, child, Claim.named(stem)));
            }
        }
        return new Platform.Listing(found, notes);
    }

}
