/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.apache.commons.compress.archivers.tar.TarConstants;
import org.pagewalk.lab.submission.Submission.Refusal.Kind;

/**
 * Something that a student could hand in to do harm, and what becomes of it.
 *
 * @param name of the file or folder among the submissions
 * @param kind of the refusal; empty where it does no harm and is graded
 * @param words of the message; empty for none
 */
public record Attack(String name, Maker maker, Optional<Kind> kind, String words) {
    /** Makes it in a folder of submissions. */
    public interface Maker {
        void make(Path place) throws IOException;
    }

    private static final String SPLIT = "split.mms";
    private static final String GOOD = "print 1\n";

    private static Attack of(String name, byte[] content, Kind kind, String words) {
        return new Attack(name, place -> Files.write(place, content), Optional.of(kind), words);
    }

    private static Attack harmless(String name, byte[] content, String words) {
        return new Attack(name, place -> Files.write(place, content), Optional.empty(), words);
    }

    private static Attack folder(String name, Maker inside, Kind kind, String words) {
        return new Attack(name, place -> {
            Files.createDirectory(place);
            inside.make(place);
        }, Optional.of(kind), words);
    }

    private static RawZip zip() {
        return new RawZip();
    }

    /** All of them. */
    public static List<Attack> all() {
        List<Attack> all = new ArrayList<>();
        bombs(all);
        paths(all);
        links(all);
        sizes(all);
        lies(all);
        names(all);
        damage(all);
        nothing(all);
        headers(all);
        odd(all);
        return all;
    }

    private static void bombs(List<Attack> all) {
        byte[] zeros = new byte[8 << 20];
        all.add(of("bomb.zip", zip().file(SPLIT, GOOD).file("notes.txt", zeros).bytes(), Kind.HOSTILE, "\"notes.txt\" expands more than 200-fold, like a zip bomb"));
        all.add(of("bomb-within.zip", zip().file("lab.zip", zip().file(SPLIT, zeros).bytes()).bytes(), Kind.HOSTILE, "\"split.mms\" expands more than 200-fold"));
        byte[] matryoshka = zip().file(SPLIT, GOOD).bytes();
        for (int i = 0; i < 5; i++) {
            matryoshka = zip().file("lab.zip", matryoshka).bytes();
        }
        all.add(of("matryoshka.zip", matryoshka, Kind.HOSTILE, "archives within archives, more than 2 deep"));
        all.add(new Attack("bomb.tar.gz", place -> Tars.bomb(place, "notes.txt", 140), Optional.of(Kind.HOSTILE), "expands to more than 128 MiB, like a zip bomb"));
        RawZip large = zip().file(SPLIT, GOOD);
        for (int i = 0; i < 200; i++) {
            large.declaring(1 << 20, false).file("part" + i, GOOD);
        }
        all.add(of("bomb-declared.zip", large.bytes(), Kind.HOSTILE, "would expand to more than 128 MiB"));
        all.add(of("overlap.zip", zip().file(SPLIT, GOOD).file("a.mms", GOOD).again("b.mms").bytes(), Kind.HOSTILE, "entries that overlap"));
        StringBuilder files = new StringBuilder("{\"format\":\"pagewalk-submission-1\",\"lab\":\"buddy\",\"student\":\"s\",\"digest\":\"\",\"files\":{\"a\":\"\"");
        for (int i = 0; i < 3_000; i++) {
            files.append(",\"").append(i).append("\":\"\"");
        }
        all.add(harmless("json-many.zip", zip().file(SPLIT, GOOD).file(Manifest.FILE, files + "}}").bytes(), "And so were 2,992 more."));
        all.add(harmless("entities.zip", zip().file(SPLIT, GOOD).file(".project", "<!DOCTYPE p [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]><p>&b;&c;</p>").bytes(), ""));
        all.add(harmless("json.zip", zip().file(SPLIT, GOOD).file(Manifest.FILE, "[".repeat(60_000)).bytes(), "Its manifest, pagewalk-submission.json, cannot be read."));
        all.add(harmless("json-large.zip", zip().file(SPLIT, GOOD).file(Manifest.FILE, "{\"format\":\"" + "x".repeat(100_000) + "\"}").bytes(), "cannot be read"));
    }

    private static void paths(List<Attack> all) {
        List<String> names = List.of("../split.mms", "..\\split.mms", "/etc/cron.d/split.mms", "\\\\host\\share\\split.mms", "C:\\split.mms", "c:split.mms",
                "lab/../../split.mms", "..");
        for (int i = 0; i < names.size(); i++) {
            all.add(of("path" + i + ".zip", zip().file(SPLIT, GOOD).file(names.get(i), GOOD).bytes(), Kind.HOSTILE, "outside its own folder"));
        }
        all.add(of("path.tar", new Tars().file(SPLIT, GOOD).file("../../split.mms", GOOD).bytes(), Kind.HOSTILE, "outside its own folder"));
        all.add(harmless("backslashes.zip", zip().file("lab\\split.mms", GOOD).bytes(), ""));
    }

    private static void links(List<Attack> all) {
        all.add(of("link.zip", zip().mode(0120777).file(SPLIT, "/etc/passwd").bytes(), Kind.HOSTILE, "a link, \"split.mms\""));
        all.add(of("device.zip", zip().mode(020666).file(SPLIT, "").bytes(), Kind.HOSTILE, "a device or a pipe, \"split.mms\""));
        all.add(of("link.tar", new Tars().link(SPLIT, "/etc/passwd", TarConstants.LF_SYMLINK).bytes(), Kind.HOSTILE, "a link, \"split.mms\""));
        all.add(of("hard-link.tgz", new Tars().link(SPLIT, "/etc/passwd", TarConstants.LF_LINK).gzip(), Kind.HOSTILE, "a link, \"split.mms\""));
        all.add(of("device.tar", new Tars().link(SPLIT, "", TarConstants.LF_CHR).bytes(), Kind.HOSTILE, "a device or a pipe, \"split.mms\""));
        all.add(of("fifo.tar", new Tars().link(SPLIT, "", TarConstants.LF_FIFO).bytes(), Kind.HOSTILE, "a device or a pipe, \"split.mms\""));
        all.add(folder("link-in-folder", place -> Files.createSymbolicLink(place.resolve(SPLIT), Path.of("/etc/passwd")), Kind.HOSTILE, "a link, split.mms"));
        all.add(folder("loop-in-folder", place -> Files.createSymbolicLink(place.resolve("loop"), place), Kind.HOSTILE, "a link, loop"));
        all.add(new Attack("linked", place -> Files.createSymbolicLink(place, Path.of("/usr")), Optional.of(Kind.HOSTILE), "a link, linked"));
        all.add(folder("fifo-in-folder", place -> run("mkfifo", place.resolve(SPLIT).toString()), Kind.HOSTILE, "a device or a pipe, split.mms"));
    }

    private static void run(String... command) throws IOException {
        try {
            new ProcessBuilder(command).start().waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void sizes(List<Attack> all) {
        byte[] noise = new byte[2 << 20];
        new Random(1).nextBytes(noise);
        all.add(of("huge.zip", zip().file(SPLIT, noise).bytes(), Kind.HOSTILE, "split.mms is larger than 1 MiB"));
        all.add(of("huge.tar", new Tars().file(SPLIT, noise).bytes(), Kind.HOSTILE, "split.mms is larger than 1 MiB"));
        all.add(folder("huge-in-folder", place -> {
            try (RandomAccessFile file = new RandomAccessFile(place.resolve(SPLIT).toFile(), "rw")) {
                file.setLength(10L << 30);
            }
        }, Kind.HOSTILE, "split.mms is larger than 1 MiB"));
        RawZip many = zip().file(SPLIT, GOOD);
        RawZip scenarios = zip().file(SPLIT, GOOD);
        for (int i = 0; i < 10_001; i++) {
            many.file("f" + i, "");
        }
        for (int i = 0; i < 201; i++) {
            scenarios.file("f" + i + ".mms", "");
        }
        all.add(of("many.zip", many.bytes(), Kind.HOSTILE, "more than 10,000 entries"));
        all.add(of("many-scenarios.zip", scenarios.bytes(), Kind.HOSTILE, "more than 200 scenarios"));
        all.add(of("deep.zip", zip().file(SPLIT, GOOD).file("d/".repeat(200) + "x", "").bytes(), Kind.HOSTILE, "nested more than 16 deep"));
        all.add(folder("deep-in-folder", place -> Files.createDirectories(place.resolve("d/".repeat(30))), Kind.HOSTILE, "nested more than 16 deep"));
    }

    private static void lies(List<Attack> all) {
        all.add(of("small-lie.zip", zip().declaring(3, false).file(SPLIT, GOOD).bytes(), Kind.HOSTILE, "\"split.mms\" is larger than its zip says"));
        all.add(of("large-lie.zip", zip().declaring(30, false).file(SPLIT, GOOD).bytes(), Kind.BROKEN, "Its zip is damaged"));
        all.add(of("zip64-lie.zip", zip().declaring(1L << 62, true).file(SPLIT, GOOD).bytes(), Kind.HOSTILE, "would expand to more than 128 MiB"));
        all.add(of("zip64-negative.zip", zip().declaring(Long.MIN_VALUE >>> 1 | 1L << 62, true).file(SPLIT, GOOD).bytes(), Kind.HOSTILE, "would expand"));
        all.add(of("encrypted.zip", zip().flags(1).file(SPLIT, GOOD).bytes(), Kind.BROKEN, "Its zip is encrypted. Pack it again, without a password."));
    }

    private static void names(List<Attack> all) {
        all.add(of("twice.zip", zip().file(SPLIT, GOOD).file(SPLIT, "print 2\n").bytes(), Kind.BROKEN, "It has split.mms twice. Hand in one of the two."));
        all.add(of("twice-by-case.zip", zip().file("Split.mms", GOOD).file(SPLIT, GOOD).bytes(), Kind.BROKEN, "It has Split.mms twice, once as split.mms"));
        all.add(of("nul.zip", zip().file(SPLIT, GOOD).file("a\0.mms", GOOD).bytes(), Kind.HOSTILE, "control characters in it: \"a?.mms\""));
        all.add(of("escape.zip", zip().file("\u001b[2Jsplit.mms", GOOD).bytes(), Kind.HOSTILE, "control characters in it: \"?[2Jsplit.mms\""));
        all.add(harmless("cp437.zip", zip().file(SPLIT, GOOD).file(new byte[] { (byte) 0x81, 'b', '.', 't', 'x', 't' }, new byte[0]).bytes(), ""));
        all.add(harmless("right-to-left.zip", zip().file(SPLIT, GOOD).file("\u202Esmm.tilps", GOOD).bytes(), ""));
        all.add(harmless("\u202Eright\u0007-to-left.zip", zip().file(SPLIT, GOOD).bytes(), ""));
        all.add(harmless("con.zip", zip().file(SPLIT, GOOD).bytes(), ""));
        all.add(harmless("CON.tar", new Tars().file("./" + SPLIT, GOOD).bytes(), ""));
        all.add(harmless("x".repeat(200) + ".zip", zip().file(SPLIT, GOOD).bytes(), ""));
        all.add(harmless("two-places.zip", zip().file("a/b/split.mms", GOOD).file("c/split.mms", GOOD).bytes(), "those in c/ were graded"));
        all.add(of("two-alike.zip", zip().file("a/split.mms", GOOD).file("b/split.mms", GOOD).bytes(), Kind.BROKEN, "are in it twice, in a/ and in b/"));
    }

    private static void damage(List<Attack> all) {
        byte[] noise = new byte[5000];
        new Random(2).nextBytes(noise);
        byte[] good = zip().file(SPLIT, "print 1\n".repeat(100)).bytes();
        byte[] tar = new Tars().file(SPLIT, "print 1\n".repeat(1000)).bytes();
        byte[] gzip = new Tars().file(SPLIT, noise).gzip();
        byte[] flipped = good.clone();
        flipped[45] ^= 1;
        all.add(of("noise.zip", noise, Kind.BROKEN, "noise.zip is no archive, whatever its name says"));
        all.add(of("rar.zip", "Rar!\u001a\u0007".getBytes(StandardCharsets.ISO_8859_1), Kind.BROKEN, "is packed in a way that is not read here"));
        all.add(of("cut.zip", Arrays.copyOf(good, good.length - 30), Kind.BROKEN, "Its zip is damaged, cut short or no zip at all"));
        all.add(of("cut.tar", Arrays.copyOf(tar, 3000), Kind.BROKEN, "Its tar is damaged, cut short or no tar at all"));
        all.add(of("cut.tar.gz", Arrays.copyOf(gzip, gzip.length / 2), Kind.BROKEN, "Its tar is damaged"));
        all.add(of("flipped.zip", flipped, Kind.BROKEN, "Its zip is damaged"));
        all.add(of("single.gz", gzipped(), Kind.BROKEN, "It is packed by gzip, and no tar is in it"));
        all.add(folder("noise-in-folder", place -> Files.write(place.resolve("lab.zip"), noise), Kind.BROKEN, "lab.zip is no archive"));
    }

    /** What stands twice in an archive, and differs. */
    private static void headers(List<Attack> all) {
        byte[] unicode = "up\1\0\0\0\0../../split.mms".getBytes(StandardCharsets.ISO_8859_1);
        unicode[2] = (byte) (unicode.length - 4);
        unicode[3] = 0;
        byte[] good = zip().file(SPLIT, GOOD).bytes();
        all.add(harmless("local-name.zip", zip().locally("../../../../etc/passwd").file(SPLIT, GOOD).bytes(), ""));
        all.add(of("good-local-name.zip", zip().locally(SPLIT).file("../../../../etc/passwd", GOOD).bytes(), Kind.HOSTILE, "outside its own folder"));
        all.add(harmless("unicode-name.zip", zip().extra(unicode).file(SPLIT, GOOD).bytes(), ""));
        all.add(harmless("extra-cut.zip", zip().extra(new byte[] { 1, 0, 127, 127 }).file(SPLIT, GOOD).bytes(), ""));
        all.add(of("aes.zip", zip().method(99).file(SPLIT, GOOD).bytes(), Kind.BROKEN, "packed by method 99, which is unusual"));
        all.add(of("strong.zip", zip().flags(0x41).file(SPLIT, GOOD).bytes(), Kind.BROKEN, "Its zip is encrypted"));
        all.add(harmless("few-counted.zip", zip().file(SPLIT, GOOD).file("x", "").counting(0).bytes(), ""));
        all.add(harmless("many-counted.zip", zip().file(SPLIT, GOOD).counting(0xFFFE).bytes(), ""));
        all.add(of("program.zip", join("MZ program".getBytes(StandardCharsets.US_ASCII), good), Kind.BROKEN, "program.zip is no archive"));
        all.add(harmless("two-zips.zip", join(zip().file("other", "").bytes(), good), ""));
        all.add(of("pax-size.tar", new Tars().header('x', "21 size=1234567890123".concat("\n").getBytes(StandardCharsets.US_ASCII)).file(SPLIT, GOOD).bytes(), Kind.BROKEN, "Its tar is damaged"));
        all.add(of("pax-path.tar", new Tars().header('x', "21 path=../../../etc\n".getBytes(StandardCharsets.US_ASCII)).file(SPLIT, GOOD).bytes(), Kind.HOSTILE, "outside its own folder"));
        all.add(of("pax-sparse.tar", new Tars().header('x', "25 GNU.sparse.size=99999\n24 GNU.sparse.map=0,8,9\n".getBytes(StandardCharsets.US_ASCII)).file(SPLIT, GOOD).bytes(), Kind.BROKEN,
                "Its tar is damaged"));
        all.add(of("pax-long.tar", new Tars().header('x', new byte[1 << 20]).file(SPLIT, GOOD).bytes(), Kind.BROKEN, "Its tar is damaged"));
        all.add(of("pax-huge.tgz", new Tars().header('x', ("40000014 path=" + "x".repeat(40_000_000 - 1) + "\n").getBytes(StandardCharsets.US_ASCII)).file(SPLIT, GOOD).gzip(), Kind.HOSTILE, "a header of more than 1 MiB"));
        all.add(of("name-huge.tgz", new Tars().header('L', "x".repeat(40_000_000).getBytes(StandardCharsets.US_ASCII)).file(SPLIT, GOOD).gzip(), Kind.HOSTILE, "a header of more than 1 MiB"));
        all.add(of("through-link.tar", new Tars().link("lab", "/tmp", TarConstants.LF_SYMLINK).file("lab/" + SPLIT, GOOD).bytes(), Kind.HOSTILE, "a link, \"lab\""));
        all.add(of("gzips.gz", gzipped(gzipped(gzipped(GOOD.getBytes(StandardCharsets.UTF_8)))), Kind.BROKEN, "It is packed by gzip, and no tar is in it"));
        all.add(of("7z.zip", "7z\u00BC\u00AF\u0027\u001C".getBytes(StandardCharsets.ISO_8859_1), Kind.BROKEN, "is packed in a way that is not read here"));
    }

    /** Names that are odd, and not by a single character. */
    private static void odd(List<Attack> all) {
        RawZip marks = zip().file(SPLIT, GOOD);
        for (int i = 0; i < 100; i++) {
            marks.file(i + "\u0300\u0316".repeat(16_000) + ".mms", "");
        }
        all.add(of("marks.zip", marks.bytes(), Kind.HOSTILE, "a name of more than"));
        all.add(of("long-name.zip", zip().file(SPLIT, GOOD).file("x".repeat(60_000), "").bytes(), Kind.HOSTILE, "a name of more than"));
        all.add(of("folders-by-case.zip", zip().file("lab/split.mms", GOOD).file("LAB/split.mms", GOOD).bytes(), Kind.BROKEN, "are in it twice, in LAB/ and in lab/"));
        all.add(of("twice-by-accent.zip", zip().file(SPLIT, GOOD).file("\u00E9.mms", GOOD).file("e\u0301.mms", GOOD).bytes(), Kind.BROKEN, "twice"));
        all.add(of("dot-behind.zip", zip().file("split.mms.", GOOD).bytes(), Kind.EMPTY, "none of the lab's files, only split.mms."));
        all.add(of("stream.zip", zip().file("split.mms:hidden", GOOD).bytes(), Kind.EMPTY, "none of the lab's files, only split.mms:hidden."));
        all.add(harmless("devices.zip", zip().file(SPLIT, GOOD).file("aux.mms", "").file("nul", "").file("com1.mms", "").bytes(), ""));
        all.add(harmless("=HYPERLINK(\"x\").zip", zip().file(SPLIT, GOOD).bytes(), ""));
        all.add(harmless("<img src=x onerror=alert(1)>.zip", zip().file(SPLIT, GOOD).bytes(), ""));
        all.add(harmless("a\nb\u001b[2J.zip", zip().file(SPLIT, GOOD).bytes(), ""));
        all.add(folder("chain-in-folder", place -> {
            Files.createSymbolicLink(place.resolve("a"), Path.of("b"));
            Files.createSymbolicLink(place.resolve("b"), Path.of(SPLIT));
            Files.writeString(place.resolve(SPLIT), GOOD);
        }, Kind.HOSTILE, "a link, a"));
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static byte[] gzipped() {
        return gzipped(GOOD.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzipped(byte[] content) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (java.util.zip.GZIPOutputStream gzip = new java.util.zip.GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void nothing(List<Attack> all) {
        all.add(of("nothing.zip", new byte[0], Kind.EMPTY, "nothing.zip is an empty file"));
        all.add(of("empty.zip", zip().bytes(), Kind.EMPTY, "There is nothing in it. The lab asks for answers.properties, split.mms."));
        all.add(folder("empty", place -> Files.createDirectory(place.resolve("d")), Kind.EMPTY, "There is nothing in it."));
        all.add(of("other.zip", zip().file("essay.docx", "").file("a.txt", "").bytes(), Kind.EMPTY, "none of the lab's files, only a.txt, essay.docx."));
        all.add(folder("secret", place -> {
            Files.writeString(place.resolve(SPLIT), GOOD);
            Files.setPosixFilePermissions(place.resolve(SPLIT), PosixFilePermissions.fromString("---------"));
        }, Kind.BROKEN, "split.mms may not be read"));
    }

    /** Whether this machine and this user can show it. */
    public boolean isPossible() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return !(name.equals("secret") && (windows || System.getProperty("user.name").equals("root")))
                && !(windows && (name.contains("in-folder") || name.matches(".*[\u0007\n<\"].*") || name.equals("linked") || name.toLowerCase(java.util.Locale.ROOT).startsWith("con.")));
    }

    @Override
    public String toString() {
        return Words.name(name);
    }
}
