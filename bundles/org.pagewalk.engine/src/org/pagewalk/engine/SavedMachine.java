/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.io.UTFDataFormatException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

import org.pagewalk.store.SavedStore;

/**
 * A machine's state as a file: gzip around a heading, the machine's declaration, the store and its digest. What was
 * damaged on the way does not load: gzip's checksum, the digest and the kernel's own invariants see to that.
 */
public final class SavedMachine {
    private static final byte[] HEADING = "pagewalk state\n".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 4;
    private static final int BUFFER_BYTES = 1 << 16;

    private SavedMachine() {
    }

    /** A file that holds no state, or not the whole of one. The message says what is wrong and what to do. */
    public static final class DamagedException extends Exception {
        private static final long serialVersionUID = 1;

        DamagedException(String message) {
            super(message);
        }
    }

    /** Writes the state a machine is in. The stream stays open. */
    public static void write(Machine machine, OutputStream out) throws IOException {
        GZIPOutputStream gzip = new GZIPOutputStream(out, BUFFER_BYTES);
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(gzip, BUFFER_BYTES));
        MachineSpec spec = machine.spec();
        data.write(HEADING);
        data.writeInt(VERSION);
        data.writeUTF(spec.kernel());
        data.writeUTF(spec.arch());
        data.writeInt(spec.cpus());
        data.writeLong(spec.memory());
        data.writeLong(spec.seed());
        SavedSpec.write(spec, data);
        SavedStore.write(machine.store(), data);
        data.writeLong(machine.store().digest());
        data.flush();
        gzip.finish();
    }

    /** Whether a file that begins with these bytes may hold a state: gzip does. */
    public static boolean looksLikeOne(byte[] beginning) {
        return beginning.length >= 2 && beginning[0] == 0x1f && beginning[1] == (byte) 0x8b;
    }

    /**
     * Reads a machine in the state that was written.
     *
     * @throws DamagedException if the stream holds something else, or was damaged
     * @throws IOException if it cannot be read at all
     */
    public static Machine read(InputStream in) throws IOException, DamagedException {
        try (DataInputStream data =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, BUFFER_BYTES), BUFFER_BYTES))) {
            if (!Arrays.equals(data.readNBytes(HEADING.length), HEADING)) {
                throw new DamagedException("this is no saved state; give a file that pagewalk run --state wrote");
            }
            int version = data.readInt();
            if (version != VERSION) {
                throw new DamagedException("this state was saved in format " + version + ", this version reads format "
                        + VERSION + "; save it again with this version");
            }
            MachineSpec spec = MachineSpec.defaults().withKernel(data.readUTF()).withArch(data.readUTF()).withCpus(data.readInt())
                    .withMemory(data.readLong()).withSeed(data.readLong());
            Machine machine = Machine.of(SavedSpec.read(spec, data), store -> SavedStore.read(store, data));
            long digest = data.readLong();
            if (data.read() >= 0) {
                throw damaged("something follows its end");
            }
            check(machine, digest);
            return machine;
        } catch (EOFException e) {
            throw damaged("it ends too early");
        } catch (ZipException | UTFDataFormatException | StreamCorruptedException | ConfigurationException e) {
            throw damaged(e.getMessage());
        } catch (RuntimeException e) {
            // Numbers that make no sense lead anywhere: to rows that are not there, to sizes below 0.
            throw damaged("its numbers contradict each other: " + e.getMessage());
        }
    }

    private static void check(Machine machine, long digest) throws DamagedException, ConfigurationException {
        if (machine.tables().page.limit() != machine.spec().pages(machine.architecture())) {
            throw damaged("its memory is not as large as it says");
        }
        boolean isTrue = machine.spec().mutant().equals(Mutant.NONE);
        List<String> findings = isTrue ? machine.checkStructures() : machine.store().checkInvariants();
        if (!findings.isEmpty()) {
            throw damaged(findings.getFirst());
        }
        if (machine.store().digest() != digest) {
            throw damaged("its digest is another");
        }
    }

    private static DamagedException damaged(String how) {
        return new DamagedException("this saved state is damaged (" + how + "); save it again");
    }
}
