/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.io.IOException;
import java.util.List;

/** A file, a folder, or what should not be there; on disk or in an archive. Nothing is read before it is asked for. */
interface Node {
    /** What it is. */
    enum Kind {
        /** A file; perhaps an archive. */
        FILE,
        /** A folder. */
        FOLDER,
        /** Something that no submission needs: a link, a device, a name that leads out. {@link #fault()} says what. */
        FAULTY
    }

    /** Its own name, without that of its folder. */
    String name();

    Kind kind();

    /** How large the file says it is, in bytes. */
    long size();

    /** What is in the folder, in no certain order; names may occur twice. Empty for anything else. */
    List<Node> children() throws IOException, Refused;

    /** The whole content of the file, or a refusal if it is larger than {@code bytesMax}. */
    byte[] read(int bytesMax, Budget budget) throws IOException, Refused;

    /** What is wrong with it, in the words of a message. */
    default Refused fault() {
        throw new IllegalStateException(name() + " is " + kind());
    }

    /** The same under another name. */
    default Node named(String other) {
        Node self = this;
        return new Node() {
            @Override
            public String name() {
                return other;
            }

            @Override
            public Kind kind() {
                return self.kind();
            }

            @Override
            public long size() {
                return self.size();
            }

            @Override
            public List<Node> children() throws IOException, Refused {
                return self.children();
            }

            @Override
            public byte[] read(int bytesMax, Budget budget) throws IOException, Refused {
                return self.read(bytesMax, budget);
            }

            @Override
            public Refused fault() {
                return self.fault();
            }
        };
    }
}
