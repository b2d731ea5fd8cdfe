/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** An archive with many submissions, which stays open until all of them have been graded. */
final class OpenArchive {
    private final String name;
    private final FileChannel channel;

    OpenArchive(Path place) throws IOException {
        name = place.getFileName().toString();
        channel = FileChannel.open(place);
    }

    /** What is in it. */
    Node root(Wanted wanted) throws IOException, Refused {
        return Archives.open(name, channel, new Budget(Bounds.DOWNLOAD), wanted::couldBe);
    }

    void end() throws IOException {
        channel.close();
    }
}
