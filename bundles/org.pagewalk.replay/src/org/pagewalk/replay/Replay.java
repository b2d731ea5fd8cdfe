/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plays a file of evidence, whatever its kind. */
public final class Replay {
    /** Told of each change of the pages held, while an ftrace text is played. */
    @FunctionalInterface
    public interface HeldListener {
        /**
         * @param event number of the event, from 1
         * @param pages held after it
         */
        void held(long event, long pages);
    }

    private Replay() {
    }

    /**
     * Plays one file: a conformance trace against a machine of its own, ftrace text into page states.
     *
     * @param file what messages call it
     * @throws TraceException when the file cannot be read as what it says it is
     */
    public static ReplayResult play(Path path, String file) throws TraceException {
        if (Files.isDirectory(path)) {
            throw new TraceException(file, 0, Messages.text("file.directory"));
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return play(stream, file, (event, pages) -> {
            });
        } catch (IOException e) {
            throw LineSource.refuse(file, e);
        }
    }

    /** As {@link #play(Path, String)}, from a stream, which the caller closes. */
    public static ReplayResult play(InputStream stream, String file, HeldListener listener) throws TraceException {
        LineSource lines = new LineSource(stream, file);
        String first = lines.next();
        if (first == null) {
            throw lines.unfit("file.empty");
        }
        if (first.startsWith(ConformanceTrace.MAGIC) || first.startsWith(ConformanceTrace.TABLE_MAGIC)) {
            return new ConformanceTrace(lines, first).play();
        }
        if (FtraceText.looksLike(first)) {
            return new FtraceText(lines, listener).play(first);
        }
        throw lines.unfit("file.foreign", Messages.quote(first));
    }
}
