/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.physmem;

import java.util.Arrays;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.OutOfBudget;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.BytesColumn;
import org.pagewalk.store.LongColumn;

/**
 * The contents of the page frames, all zero at power-on, and the kernel addresses at which they are directly mapped. A
 * frame takes memory of ours only once something other than zero was written into it. A page that is freed keeps its
 * contents, as in life; who wants it clean has it cleared.
 */
public final class PhysicalMemory {
    /** So many bytes of frames may hold something. */
    private static final long HELD_MAX = 256L << 20;
    /** So many bytes may be written in a run. */
    private static final long WRITTEN_MAX = 4L << 30;

    private final Tables tables;
    private final Architecture architecture;
    private final BytesColumn contents;
    /** How many bytes were written in all: a number of the machine's state, so that a run ends at the same place always. */
    private final LongColumn spent;

    private final Voice<MemoryNote> voice;

    /** The memory of a machine whose page frames are the rows of its page table. */
    public PhysicalMemory(Tables tables, Architecture architecture, Narrator narrator) {
        this.tables = tables;
        voice = narrator.voice(MemoryNote.values());
        this.architecture = architecture;
        contents = new BytesColumn(tables.page, "contents", architecture.pageSize());
        spent = new LongColumn(tables.machine, "bytes_written");
    }

    /** The bytes by page frame. */
    public BytesColumn contents() {
        return contents;
    }

    /** The kernel address of a page; 0 for one in high memory that is not mapped. */
    @KernelFunction(value = "page_address", source = "Gorman 3.3")
    public long pageAddress(int page) {
        return tables.page.virtual(page);
    }

    /**
     * The page at an address in the directly mapped part of the kernel's address space.
     *
     * @throws KernelBug for any other address
     */
    @KernelFunction(value = "virt_to_page", source = "Gorman 4.6")
    public int virtToPage(long address) {
        return (int) (physical(address, 1) >> architecture.pageShift());
    }

    /**
     * The physical address behind a directly mapped kernel address: {@code __pa}, for a run of bytes.
     *
     * @throws KernelBug if any of the bytes lies elsewhere
     */
    public long physical(long address, long length) {
        long first = architecture.pageOffset();
        if (!isDirect(address, length)) {
            throw new KernelBug("0x%x%s is not an address of directly mapped memory, which runs from 0x%x to 0x%x; "
                    .formatted(address, length == 1 ? "" : " and the " + length + " bytes from there", first, directEnd() - 1)
                    + "give an address that __get_free_pages or page_address returned");
        }
        return address - first;
    }

    /** Whether a run of bytes at a kernel address is directly mapped. */
    public boolean isDirect(long address, long length) {
        return length >= 0 && address >= architecture.pageOffset() && address < directEnd() && length <= directEnd() - address;
    }

    private long directEnd() {
        return architecture.pageOffset() + ((long) Math.min(tables.page.limit(), architecture.maxLowPages()) << architecture.pageShift());
    }

    /** Fills a run of bytes with zeros and tells nothing of it: what the boot memory allocator does with all that it gives. */
    public void zero(long physical, long length) {
        for (long done = 0; done < length;) {
            int offset = offset(physical + done);
            int run = (int) Math.min(length - done, contents.size() - offset);
            if (run == contents.size()) {
                contents.clear(frame(physical + done));
            } else if (contents.isWritten(frame(physical + done))) {
                contents.write(frame(physical + done), offset, new byte[run], 0, run);
            }
            done += run;
        }
    }

    /** Fills a page with zeros. */
    @KernelFunction(value = "clear_page", source = "Gorman 6.1")
    public void clearPage(int page) {
        contents.clear(page);
        voice.tell(MemoryNote.PAGE_CLEARED, page);
    }

    /**
     * Reads a number of 1, 2, 4 or 8 bytes, lowest byte first.
     *
     * @param physical a physical address; the bytes may lie on two frames
     */
    public long read(long physical, int width) {
        int offset = offset(physical);
        if (offset + width <= contents.size()) {
            return contents.read(frame(physical), offset, width);
        }
        int half = width / 2;
        return read(physical, half) | read(physical + half, half) << half * Byte.SIZE;
    }

    /** Writes the lowest 1, 2, 4 or 8 bytes of a number, lowest byte first. */
    public void write(long physical, int width, long value) {
        int offset = offset(physical);
        if (offset + width <= contents.size()) {
            prepare(frame(physical), offset, width);
            contents.write(frame(physical), offset, width, value);
        } else {
            int half = width / 2;
            write(physical, half, value);
            write(physical + half, half, value >>> half * Byte.SIZE);
        }
    }

    /** Reads a run of bytes. */
    public void read(long physical, byte[] to) {
        for (int done = 0; done < to.length;) {
            int length = Math.min(to.length - done, contents.size() - offset(physical + done));
            contents.read(frame(physical + done), offset(physical + done), to, done, length);
            done += length;
        }
    }

    /** Writes a run of bytes. */
    public void write(long physical, byte[] from) {
        for (int done = 0; done < from.length;) {
            int length = Math.min(from.length - done, contents.size() - offset(physical + done));
            prepare(frame(physical + done), offset(physical + done), length);
            contents.write(frame(physical + done), offset(physical + done), from, done, length);
            done += length;
        }
    }

    /** Writes the same byte over and over: {@code memset}. */
    public void fill(long physical, long length, byte value) {
        for (long done = 0; done < length;) {
            long at = physical + done;
            int run = (int) Math.min(length - done, contents.size() - offset(at));
            if (value == 0 && run == contents.size()) {
                clearPage(frame(at));
            } else {
                byte[] bytes = new byte[run];
                Arrays.fill(bytes, value);
                write(at, bytes);
            }
            done += run;
        }
    }

    /** Copies bytes, as if by way of a buffer where the runs overlap: {@code memmove}. */
    public void copy(long to, long from, long length) {
        int step = contents.size();
        long steps = (length + step - 1) / step;
        for (long i = 0; i < steps; i++) {
            long done = (to <= from ? i : steps - 1 - i) * step;
            byte[] bytes = new byte[(int) Math.min(step, length - done)];
            read(from + done, bytes);
            write(to + done, bytes);
        }
    }

    /** Fills a page frame with what another one holds: {@code copy_user_highpage}. */
    public void copyPage(int to, int from) {
        if (contents.isWritten(from)) {
            copy((long) to << architecture.pageShift(), (long) from << architecture.pageShift(), architecture.pageSize());
        } else {
            clearPage(to);
        }
    }

    /**
     * Writes an entry of a page table: who does that tells it.
     *
     * @param width 4 or 8 bytes, of which {@code physical} is a multiple
     */
    public void writeEntry(long physical, int width, long value) {
        int frame = frame(physical);
        if (physical >>> architecture.pageShift() >= tables.page.limit()) {
            throw new KernelBug("an entry of a page table would be at physical address 0x%x, where there is no memory; look at the entry that leads there"
                    .formatted(physical));
        }
        if (value != 0) {
            mayHold(frame);
        }
        if (width == Integer.BYTES) {
            contents.writeInt(frame, offset(physical), (int) value);
        } else {
            contents.writeLong(frame, offset(physical), value);
        }
    }

    /** Reads an entry of a page table of 4 bytes, or 8. */
    public long readEntry(long physical, int width) {
        return readEntry(frame(physical), offset(physical), width);
    }

    /** The same, by page frame and offset in it. */
    public long readEntry(int frame, int offset, int width) {
        return width == Long.BYTES ? contents.readLong(frame, offset) : contents.readInt(frame, offset) & 0xFFFF_FFFFL;
    }

    /** Tells what is about to be written, and sees whether the run may use so much. */
    private void prepare(int frame, int offset, int bytes) {
        voice.tell(MemoryNote.BYTES_WRITTEN, frame, offset, bytes);
        if (spent.add(0, bytes) > WRITTEN_MAX) {
            throw new OutOfBudget("the run has written " + MachineSpec.sizeInWords(WRITTEN_MAX)
                    + " into emulated memory and was ended here; write less of it");
        }
        mayHold(frame);
    }

    private void mayHold(int frame) {
        if (!contents.isWritten(frame) && (contents.writtenRows() + 1L) * contents.size() > HELD_MAX) {
            throw new OutOfBudget("pages that hold something other than zeros would take more than "
                    + MachineSpec.sizeInWords(HELD_MAX) + ", all that a run may use, so it was ended here; write to fewer"
                    + " pages, or clear some with clear_page");
        }
    }

    private int frame(long physical) {
        return (int) (physical >> architecture.pageShift());
    }

    private int offset(long physical) {
        return (int) physical & architecture.pageSize() - 1;
    }
}
