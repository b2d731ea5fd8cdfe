/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.narrative.Told;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.sched.Signal;
import org.pagewalk.model.tables.Derived;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Table;

/** Turns what was told into words, and says at which depth of the tree of calls each stands. */
public final class Narration {
    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)\\}");

    private static final int NO_ORDER = -1;

    private final Run run;
    private final Tables tables;
    private int depth;

    /** The words of what a run tells. */
    public Narration(Run run) {
        this.run = run;
        tables = run.machine().tables();
    }

    /** In one line: "rmqueue(Normal, order 3)", "= page 812", "Normal: 812 free > 511 ...: served from here". */
    public String words(Told told) {
        return phrases(told).stream().map(Phrase::text).collect(Collectors.joining());
    }

    /** The same in pieces, so that those which name an object can be told from others. */
    public List<Phrase> phrases(Told told) {
        Note note = told.note();
        if (told.isLeave()) {
            return note.result() == Type.VOID ? List.of(new Phrase(note.word() + " is left"))
                    : List.of(new Phrase("= "), value(note.result(), "", told.numbers().getFirst(), NO_ORDER));
        }
        if (note.kind() == Note.Kind.CALL) {
            return call(told);
        }
        if (note == CoreNote.STOP) {
            return List.of(new Phrase(run.stop(told.numbers().getFirst().intValue()).orElseGet(note::words)));
        }
        return sentence(told, note.words());
    }

    private List<Phrase> call(Told told) {
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(new Phrase(told.note().word() + "("));
        for (int i = 0; i < told.note().fields().size(); i++) {
            if (i > 0) {
                phrases.add(new Phrase(", "));
            }
            phrases.add(value(told, i));
        }
        phrases.add(new Phrase(")"));
        return phrases;
    }

    private List<Phrase> sentence(Told told, String words) {
        List<Phrase> phrases = new ArrayList<>();
        Matcher fields = FIELD.matcher(words);
        int from = 0;
        while (fields.find()) {
            if (fields.start() > from) {
                phrases.add(new Phrase(words.substring(from, fields.start())));
            }
            phrases.add(field(told, fields.group(1)));
            from = fields.end();
        }
        if (from < words.length()) {
            phrases.add(new Phrase(words.substring(from)));
        }
        return phrases;
    }

    private Phrase field(Told told, String name) {
        for (int i = 0; i < told.note().fields().size(); i++) {
            if (told.note().fields().get(i).name().equals(name)) {
                return value(told, i);
            }
        }
        throw new IllegalStateException(told.note() + " has no field " + name);
    }

    private Phrase value(Told told, int field) {
        Parameter parameter = told.note().fields().get(field);
        return value(parameter.type(), parameter.unit(), told.numbers().get(field), (int) told.field("order").orElse(NO_ORDER));
    }

    /** A number as its type asks; an object that is none is NULL. */
    private Phrase value(Type type, String unit, long number, int order) {
        String words = words(type, unit, number);
        if (number == Table.NULL) {
            return new Phrase(words);
        }
        int row = (int) number;
        return switch (type) {
            case PAGE -> new Phrase(words, tables.page.name(), row, order);
            case ZONE -> new Phrase(words, tables.zone.name(), row, NO_ORDER);
            case NODE -> new Phrase(words, tables.node.name(), row, NO_ORDER);
            case TASK -> new Phrase(words, tables.task.name(), row, NO_ORDER);
            case WAIT_QUEUE -> new Phrase(words, tables.waitQueueHead.name(), row, NO_ORDER);
            case MM -> new Phrase(words, tables.mmStruct.name(), row, NO_ORDER);
            case VMA -> new Phrase(words, tables.vmArea.name(), row, NO_ORDER);
            case FILE -> new Phrase(words, tables.file.name(), row, NO_ORDER);
            case MAPPING -> new Phrase(words, tables.addressSpace.name(), row, NO_ORDER);
            case INODE -> new Phrase(words, tables.inode.name(), row, NO_ORDER);
            case DISK -> new Phrase(words, tables.disk.name(), row, NO_ORDER);
            case BUFFER -> new Phrase(words, tables.bufferHead.name(), row, NO_ORDER);
            case RADIX_TREE -> new Phrase(words, tables.radixTreeRoot.name(), row, NO_ORDER);
            case TRIE -> new Phrase(words, tables.trieRoot.name(), row, NO_ORDER);
            case POLICY -> new Phrase(words, tables.replacementPolicy.name(), row, NO_ORDER);
            case REGION -> new Phrase(words, tables.region.name(), row, NO_ORDER);
            default -> new Phrase(words);
        };
    }

    private String words(Type type, String unit, long number) {
        return switch (type) {
            case PAGE -> number == Table.NULL ? "NULL" : "page " + number;
            case ZONE -> number == Table.NULL ? "NULL" : tables.zone.name((int) number);
            case NODE -> number == Table.NULL ? "NULL" : "node " + number;
            case TASK -> number == Table.NULL ? "NULL"
                    : tables.task.comm((int) number) + " (pid " + tables.task.pid((int) number) + ")";
            case WAIT_QUEUE -> waitQueue((int) number);
            case MM -> number == Table.NULL ? "NULL" : "mm_struct " + number;
            case VMA -> number == Table.NULL ? "NULL" : "area " + number;
            case FILE -> number == Table.NULL ? "no file" : Derived.fileName(tables, (int) number);
            case MAPPING -> number == Table.NULL ? "NULL" : Derived.mappingName(tables, (int) number);
            case INODE -> number == Table.NULL ? "NULL" : "inode " + tables.inode.i_ino((int) number);
            case DISK -> number == Table.NULL ? "no disk" : tables.disk.name((int) number);
            case BUFFER -> number == Table.NULL ? "NULL" : "block " + tables.bufferHead.b_blocknr((int) number);
            case RADIX_TREE -> number == Table.NULL ? "NULL" : Derived.treeName(tables, (int) number);
            case TRIE -> number == Table.NULL ? "NULL" : Derived.trieName(tables, (int) number);
            case POLICY -> number == Table.NULL ? "NULL" : tables.replacementPolicy.name((int) number);
            case REGION -> number == Table.NULL ? "NULL" : tables.region.name((int) number);
            case GFP -> Gfp.name((int) number);
            case SIGNAL -> Signal.of(number).map(Signal::name).orElse(Long.toString(number));
            case BOOLEAN -> number == 0 ? "failed" : "held";
            case ERROR -> Errno.of(number).map(error -> "-" + error).orElse(Long.toString(number));
            case USER_ADDRESS -> Errno.of(number).map(error -> "-" + error).orElse("0x" + Long.toHexString(number));
            case KERNEL_ADDRESS, PHYSICAL_ADDRESS ->
                    number == 0 ? "NULL" : "0x" + Long.toHexString(number);
            default -> switch (unit) {
                case "order" -> "order " + number;
                case "bytes" -> MachineSpec.sizeInWords(number);
                default -> Long.toString(number);
            };
        };
    }

    /** A wait queue by its place in its zone's table: "Normal wait_table[3]". */
    private String waitQueue(int queue) {
        int zone = tables.waitQueueHead.zone(queue);
        return tables.zone.name(zone) + " wait_table[" + (queue - tables.zone.wait_table(zone, 0)) + "]";
    }

    /** In how many functions a note stands, 0 for none; to be asked of each note in order. */
    public int depth(Told told) {
        Note note = told.note();
        if (told.isLeave()) {
            depth--;
            return Math.max(depth + 1, 0);
        }
        if (note.kind() == Note.Kind.MARK) {
            depth = 0;
        }
        return note.kind() == Note.Kind.CALL ? depth++ : depth;
    }
}
