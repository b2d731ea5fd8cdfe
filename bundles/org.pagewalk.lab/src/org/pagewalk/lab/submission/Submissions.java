/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The submissions in a folder or an archive, of whatever platform. The listing knows where they are; each is read when it is graded,
 * and no more of it than the lab asks for.
 */
public final class Submissions implements Closeable {
    private final List<Entry> entries;
    private final List<String> notes;
    private final Reading reading;
    private final Optional<OpenArchive> archive;

    private Submissions(List<Entry> entries, List<String> notes, Reading reading, Optional<OpenArchive> archive) {
        this.entries = List.copyOf(entries);
        this.notes = List.copyOf(notes);
        this.reading = reading;
        this.archive = archive;
    }

    /** That there is nothing to be listed; says what to do. */
    public static final class Mistake extends Exception {
        private static final long serialVersionUID = 1L;

        Mistake(String message) {
            super(message);
        }
    }

    /**
     * How they are to be read.
     *
     * @param wanted what the lab asks for
     * @param roster of the class
     * @param student whose the one submission is; then the place is one submission, whatever it looks like
     * @param apart folders that are no submissions: where results are written
     */
    public record Reading(Wanted wanted, Roster roster, Optional<String> student, List<Path> apart) {
        /** Copies the list. */
        public Reading {
            apart = List.copyOf(apart);
        }

        /** Of many, without a roster. */
        public static Reading of(Wanted wanted) {
            return new Reading(wanted, Roster.NONE, Optional.empty(), List.of());
        }
    }

    /** Lists what is at a place. */
    public static Submissions at(Path place, Reading reading) throws IOException, Mistake {
        Path real;
        try {
            real = place.toRealPath();
        } catch (NoSuchFileException e) {
            throw new Mistake(place + ": there is no such folder or archive; check the path");
        }
        try {
            if (Files.isDirectory(real)) {
                return of(real, DiskNode.at(real), reading, Optional.empty());
            }
            return archive(real, reading);
        } catch (AccessDeniedException e) {
            throw new Mistake(place + ": may not be read; check its permissions");
        } catch (Refused e) {
            throw new Mistake(place + ": " + e.getMessage());
        }
    }

    /** An archive that cannot be read is one submission, and that is what becomes of it. */
    private static Submissions archive(Path place, Reading reading) throws IOException {
        OpenArchive archive = new OpenArchive(place);
        try {
            return of(place, archive.root(reading.wanted()), reading, Optional.of(archive));
        } catch (Refused e) {
            archive.end();
            return listed(new Shapes(place, reading).one(DiskNode.at(place)), reading, Optional.empty());
        }
    }

    private static Submissions of(Path place, Node node, Reading reading, Optional<OpenArchive> archive) throws IOException, Refused {
        return listed(new Shapes(place, reading).list(node, archive.isPresent()), reading, archive);
    }

    private static Submissions listed(Platform.Listing listing, Reading reading, Optional<OpenArchive> archive) {
        List<String> keys = Keys.of(listing.found().stream().map(Found::keyed).toList());
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Found found = listing.found().get(i);
            entries.add(new Entry(keys.get(i), found, Identity.of(found.claim(), Optional.empty(), Map.of(), reading.roster()).student()));
        }
        entries.sort(Comparator.comparing(Entry::key));
        return new Submissions(entries, listing.notes(), reading, archive);
    }

    /** All of them, sorted by key. */
    public List<Entry> entries() {
        return entries;
    }

    /** What was passed over in the listing, for the instructor. */
    public List<String> notes() {
        return notes;
    }

    /** Reads one; what cannot be read, or should not be, is a submission with a refusal. Several threads may read. */
    public Submission read(Entry entry) {
        Found found = entry.found();
        Claim claim = found.claim();
        try {
            Sieve.Kept kept = Sieve.in(found.node(), reading.wanted(), new Budget(Bounds.SUBMISSION));
            return submission(entry, claim, kept);
        } catch (Refused e) {
            return refused(entry, claim, e);
        } catch (IOException e) {
            return refused(entry, claim, Refused.broken("It cannot be read from the disk, or was changed meanwhile. Look at it, and grade again."));
        }
    }

    private Submission submission(Entry entry, Claim claim, Sieve.Kept kept) {
        List<String> messages = new ArrayList<>(claim.messages());
        messages.addAll(kept.messages());
        byte[] packed = kept.files().get(Manifest.FILE);
        Optional<Manifest> manifest = packed == null ? Optional.empty() : Manifest.read(packed);
        if (packed != null && manifest.isEmpty()) {
            messages.add("Its manifest, " + Manifest.FILE + ", cannot be read.");
        }
        manifest.ifPresent(each -> messages.addAll(each.check(reading.wanted().lab(), kept.files())));
        Identity.Decided decided = Identity.of(claim, manifest, kept.files(), reading.roster());
        messages.addAll(decided.messages());
        return new Submission(entry.key(), entry.name(), decided.student(), kept.files(), claim.submittedAt(), Optional.empty(), messages);
    }

    private Submission refused(Entry entry, Claim claim, Refused why) {
        Identity.Decided decided = Identity.of(claim, Optional.empty(), Map.of(), reading.roster());
        List<String> messages = new ArrayList<>(claim.messages());
        messages.addAll(decided.messages());
        return new Submission(entry.key(), entry.name(), decided.student(), Map.of(), claim.submittedAt(), Optional.of(why.refusal()), messages);
    }

    @Override
    public void close() throws IOException {
        if (archive.isPresent()) {
            archive.get().end();
        }
    }
}
