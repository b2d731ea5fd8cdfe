/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import java.util.List;
import java.util.stream.Stream;

import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.Type;

/** The flags of open, and what lseek counts from (the kernel's fcntl.h and fs.h). */
final class FileConstants {
    private FileConstants() {
    }

    static List<ConstantDeclaration> constants() {
        return Stream.concat(Stream.of(
                flag("O_RDONLY", OpenFlags.O_RDONLY, "The file is to be read."),
                flag("O_WRONLY", OpenFlags.O_WRONLY, "The file is to be written."),
                flag("O_RDWR", OpenFlags.O_RDWR, "The file is to be read and written."),
                flag("O_CREAT", OpenFlags.O_CREAT, "The file is made, empty, if there is none of that name."),
                new ConstantDeclaration("O_EXCL", Type.INT, OpenFlags.O_EXCL, "With O_CREAT: there must be no file of that name.",
                        "the kernel's fcntl.h", "task bash { open(\"new\", O_WRONLY | O_CREAT | O_EXCL) }"),
                flag("O_TRUNC", OpenFlags.O_TRUNC, "The file becomes empty."),
                flag("O_APPEND", OpenFlags.O_APPEND, "Each write goes to the file's end."),
                flag("O_SYNC", OpenFlags.O_SYNC, "Each write waits until the disk has it."),
                flag("O_DIRECT", OpenFlags.O_DIRECT, "Reads and writes go past the page cache, in whole blocks.")), Stream.of(
                        origin("SEEK_SET", ReadWrite.SEEK_SET, "From the beginning."),
                        origin("SEEK_CUR", ReadWrite.SEEK_CUR, "From where the open file is."),
                        origin("SEEK_END", ReadWrite.SEEK_END, "From the end.")))
                .toList();
    }

    private static ConstantDeclaration flag(String name, int value, String explanation) {
        return new ConstantDeclaration(name, Type.INT, value, explanation, "the kernel's fcntl.h",
                "file data { size 4 pages }\ntask bash { open(\"data\", " + (value > OpenFlags.O_RDWR ? "O_RDWR | " : "") + name + ") }");
    }

    private static ConstantDeclaration origin(String name, int value, String explanation) {
        return new ConstantDeclaration(name, Type.INT, value, explanation, "the kernel's fs.h",
                "file data { size 4 pages }\ntask bash { lseek(data, 0, " + name + ") }");
    }
}
