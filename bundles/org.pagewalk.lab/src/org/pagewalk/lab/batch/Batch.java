/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.concurrent.atomic.AtomicReference;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.judge.Verdict;
import org.pagewalk.lab.submission.Entry;
import org.pagewalk.lab.submission.Submission;
import org.pagewalk.lab.submission.Submissions;

/**
 * Grades submissions, several at a time. Each result is written as soon as it is there; what is there already and follows from the
 * same files is kept. Who was not judged by the machine's fault is tried once more at the end, alone.
 */
public final class Batch {
    /**
     * How a batch goes about it.
     *
     * @param jobs how many submissions at a time
     * @param watchdog how long one may take before the machine is blamed; not what ends a student's run, the lab's budget does
     */
    public record Options(int jobs, Duration watchdog) {
        /** One job for each processor, a minute for each submission. */
        public static Options usual() {
            return new Options(Runtime.getRuntime().availableProcessors(), Duration.ofMinutes(1));
        }
    }

    private final Lab lab;
    private final String labDigest;
    private final String version;
    private final Grader grader;
    private final Options options;

    /**
     * A batch.
     *
     * @param labDigest of the lab's files ({@link Digests#of(org.pagewalk.lab.LabFolder)})
     * @param version of the program
     */
    public Batch(Lab lab, String labDigest, String version, Grader grader, Options options) {
        this.lab = lab;
        this.labDigest = labDigest;
        this.version = version;
        this.grader = grader;
        this.options = options;
    }

    /** Grades, and gives all results, sorted by key. */
    public List<Graded> grade(Submissions submissions, ResultFolder folder, BatchListener listener) throws BatchFailed, InterruptedException {
        Going going = new Going(submissions, folder, listener);
        going.together();
        going.failed();
        going.alone();
        going.failed();
        going.results.sort(Comparator.comparing(Graded::key));
        return SameStudent.told(going.results);
    }

    /** One result, and whether it was there before. */
    private record Outcome(Graded graded, boolean kept) {
    }

    /** A batch on its way. */
    private final class Going {
        private final Submissions submissions;
        private final ResultFolder folder;
        private final BatchListener listener;
        private final Queue<Entry> waiting;
        private final List<Entry> again = new ArrayList<>();
        private final List<Graded> results = new ArrayList<>();
        private final AtomicReference<IOException> failure = new AtomicReference<>();
        /** What is wrong with this very program. */
        private final AtomicReference<Throwable> fault = new AtomicReference<>();

        Going(Submissions submissions, ResultFolder folder, BatchListener listener) {
            this.submissions = submissions;
            this.folder = folder;
            this.listener = listener;
            waiting = new ConcurrentLinkedQueue<>(submissions.entries());
        }

        void together() throws InterruptedException {
            List<Thread> workers = new ArrayList<>();
            for (int i = 0; i < Math.min(options.jobs(), submissions.entries().size()); i++) {
                Thread worker = new Thread(this::work, "grading " + (i + 1));
                worker.setDaemon(true);
                worker.start();
                workers.add(worker);
            }
            for (Thread worker : workers) {
                worker.join();
            }
        }

        private void work() {
            try {
                for (Entry entry = waiting.poll(); entry != null && goesOn(); entry = waiting.poll()) {
                    Outcome outcome = outcome(entry);
                    if (outcome.graded.status() == Graded.Status.INFRASTRUCTURE || !finishes(outcome)) {
                        synchronized (again) {
                            again.add(entry);
                        }
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException | Error e) {
                fault.compareAndSet(null, e);
            }
        }

        private boolean goesOn() {
            return failure.get() == null && fault.get() == null;
        }

        private boolean finishes(Outcome outcome) {
            try {
                finish(outcome);
                return true;
            } catch (OutOfMemoryError e) {
                return false;
            }
        }

        /** Those that the machine has failed, one after the other, with nothing beside them. */
        void alone() throws InterruptedException {
            again.sort(Comparator.comparing(Entry::key));
            for (Entry entry : again) {
                if (goesOn()) {
                    finish(outcome(entry));
                }
            }
        }

        private Outcome outcome(Entry entry) throws InterruptedException {
            Attempt<Outcome> attempt = Attempt.at(entry.key(), options.watchdog(), () -> !goesOn(),
                    isCancelled -> outcome(submissions.read(entry), isCancelled));
            return attempt.value().orElseGet(() -> new Outcome(unjudged(entry, attempt.failure()), false));
        }

        private Outcome outcome(Submission submission, BooleanSupplier isCancelled) {
            String digest = Digests.of(version, labDigest, submission);
            return folder.read(submission.key())
                    .filter(known -> known.digest().equals(digest) && known.status() != Graded.Status.INFRASTRUCTURE)
                    .map(known -> new Outcome(known, true)).orElseGet(() -> new Outcome(graded(submission, digest, isCancelled), false));
        }

        private void finish(Outcome outcome) {
            try {
                if (!outcome.kept) {
                    folder.write(outcome.graded);
                }
            } catch (IOException e) {
                failure.compareAndSet(null, e);
                return;
            }
            synchronized (results) {
                results.add(outcome.graded);
                listener.done(outcome.graded, outcome.kept, results.size(), submissions.entries().size());
            }
        }

        void failed() throws BatchFailed {
            if (fault.get() != null) {
                throw new IllegalStateException("a result could not be kept", fault.get());
            }
            IOException e = failure.get();
            if (e != null) {
                throw new BatchFailed(folder.path() + ": results cannot be written any more (" + ResultFolder.why(e) + "). " + results.size() + " of "
                        + submissions.entries().size() + " are done and stay there; make room, call again, and the others follow", e);
            }
        }
    }

    private Graded graded(Submission submission, String digest, BooleanSupplier isCancelled) {
        List<String> messages = new ArrayList<>();
        submission.refusal().ifPresent(refusal -> messages.add(refusal.message()));
        messages.addAll(submission.messages());
        Verdict verdict = submission.refusal().isPresent() ? Unjudged.verdict(lab)
                : grader.judge(submission.files(), submission.student().identity(), isCancelled);
        return new Graded(submission.key(), submission.name(), submission.student(), submission.submittedAt(), status(submission), messages,
                verdict, digest);
    }

    private static Graded.Status status(Submission submission) {
        return submission.refusal().map(refusal -> switch (refusal.kind()) {
        case EMPTY -> Graded.Status.EMPTY;
        case BROKEN -> Graded.Status.BROKEN;
        case HOSTILE -> Graded.Status.HOSTILE;
        }).orElse(Graded.Status.GRADED);
    }

    private Graded unjudged(Entry entry, String why) {
        return new Graded(entry.key(), entry.name(), entry.student(), java.util.Optional.empty(), Graded.Status.INFRASTRUCTURE,
                List.of(why + " It is tried again when the same is graded into the same folder."), Unjudged.verdict(lab), "");
    }
}
