/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.pagewalk.engine.files.FileArguments.address;
import static org.pagewalk.engine.files.FileArguments.count;
import static org.pagewalk.engine.files.FileArguments.descriptor;
import static org.pagewalk.engine.files.FileArguments.number;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;

/** What processes call to open, read and write files. */
final class FileSystemCalls {
    private static final String READ_WRITE = "the kernel's read_write.c";
    private static final String OPEN = "the kernel's open.c";
    private static final Parameter FILE = new Parameter("file", Type.FILE, "", "the open file, which stands for its descriptor");
    private static final Parameter NAME = new Parameter("name", Type.STRING, "", "the file's name");
    private static final Parameter BUF = new Parameter("buf", Type.USER_ADDRESS, "", "where the bytes are, or go, in this process");
    private static final Parameter COUNT = new Parameter("count", Type.INT, "bytes", "how many bytes");
    private static final Parameter POS = new Parameter("pos", Type.INT, "bytes", "where in the file");
    private static final Parameter LENGTH = new Parameter("length", Type.INT, "bytes", "how long it is to be");
    private static final String DATA = "file data {\n  size 4 pages\n  content \"hello\"\n}\n";
    private static final String BEGIN = DATA + "task bash {\n  let p = mmap(0, 4 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)\n  ";

    private FileSystemCalls() {
    }

    /** A process that has four pages at p, beside a file, and does this. */
    static String example(String... lines) {
        return BEGIN + String.join("\n  ", lines) + "\n}";
    }

    static List<FunctionDeclaration> functions() {
        return List.of(open(),
                declare("close", Type.INT, "-EBADF when it is closed already.", "Closes an open file. Areas that map it keep what they need of it.",
                        OPEN, DATA + "task bash {\n  let again = open(\"data\", O_RDONLY)\n  close(again)\n  expect error EBADF { close(again) }\n}",
                        (m, a) -> new Value.Int(m.virtualMemory().fileCalls().open().sysClose(descriptor(a[0]))), FILE)
                        .failingWith(Errno.EBADF),
                declare("read", Type.INT, "-EBADF when the file is closed or not open to be read, -EFAULT when this process may not write to buf,"
                        + " -EINVAL, -EIO, -ENOMEM; if some bytes were read, how many, and no error.",
                        "Reads bytes from where the open file is, through the page cache, and moves it behind them. Gives how many there were: fewer at"
                                + " the end of the file, 0 behind it. More pages than those may be read ahead.",
                        READ_WRITE, example("expect read(data, p, 5) == 5", "expect load(p, 1) == 0x68", "expect data.f_pos == 5"),
                        (m, a) -> new Value.Int(calls(m).sysRead(descriptor(a[0]), address(m, a[1]), count(m, a[2]))), FILE, BUF, COUNT)
                        .failingWith(Errno.EBADF, Errno.EFAULT, Errno.EINVAL, Errno.EIO, Errno.ENOMEM),
                declare("write", Type.INT, "-EBADF when the file is closed or not open to be written, -EFAULT when this process may not read buf, -EFBIG"
                        + " with SIGXFSZ where files may not reach, -ENOSPC when the disk is full, -EINVAL, -EIO, -ENOMEM; if some bytes were"
                        + " written, how many, and no error.",
                        "Writes bytes to where the open file is, or with O_APPEND to its end, and moves it behind them. They are in the page cache then;"
                                + " the disk has them later, at the latest after fsync.",
                        READ_WRITE, example("memset(p, 0x61, 100)", "expect write(data, p, 100) == 100", "expect pread(data, p, 1, 99) == 1"),
                        (m, a) -> new Value.Int(calls(m).sysWrite(descriptor(a[0]), address(m, a[1]), count(m, a[2]))), FILE, BUF, COUNT)
                        .failingWith(Errno.EBADF, Errno.EFAULT, Errno.EFBIG, Errno.ENOSPC, Errno.EINVAL, Errno.EIO, Errno.ENOMEM),
                declare("pread", Type.INT, "As those of read; -EINVAL for a negative place.", "Reads bytes from a place of the file; the open file stays"
                        + " where it is.", READ_WRITE, example("expect pread(data, p, 3, 2) == 3", "expect data.f_pos == 0"),
                        (m, a) -> new Value.Int(calls(m).sysPread(descriptor(a[0]), address(m, a[1]), count(m, a[2]), number(a[3]))), FILE, BUF,
                        COUNT, POS).failingWith(Errno.EBADF, Errno.EFAULT, Errno.EINVAL, Errno.EIO, Errno.ENOMEM),
                declare("pwrite", Type.INT, "As those of write; -EINVAL for a negative place.", "Writes bytes to a place of the file; the open file stays"
                        + " where it is.", READ_WRITE, example("expect pwrite(data, p, 100, 4 pages) == 100",
                                "expect data.f_dentry.d_inode.i_size == 4 pages + 100"),
                        (m, a) -> new Value.Int(calls(m).sysPwrite(descriptor(a[0]), address(m, a[1]), count(m, a[2]), number(a[3]))), FILE, BUF,
                        COUNT, POS)
                        .failingWith(Errno.EBADF, Errno.EFAULT, Errno.EFBIG, Errno.ENOSPC, Errno.EINVAL, Errno.EIO, Errno.ENOMEM),
                declare("lseek", Type.INT, "-EBADF when the file is closed, -EINVAL before its beginning and for another origin, -EOVERFLOW behind 2"
                        + " GiB.", "Moves the open file; gives where it is then. It may be behind the end: what is written there leaves a hole before"
                                + " it.", READ_WRITE, example("expect lseek(data, -2, SEEK_END) == 4 pages - 2", "expect read(data, p, 100) == 2"),
                        (m, a) -> new Value.Int(calls(m).sysLseek(descriptor(a[0]), number(a[1]), (int) number(a[2]))), FILE,
                        new Parameter("offset", Type.INT, "bytes", "how far from there"),
                        new Parameter("origin", Type.INT, "SEEK_ number", "SEEK_SET from the beginning, SEEK_CUR from where it is, SEEK_END from the"
                                + " end")).failingWith(Errno.EBADF, Errno.EINVAL, Errno.EOVERFLOW),
                declare("ftruncate", Type.INT, "-EBADF when the file is closed, -EINVAL when it is not open to be written or the length makes no sense,"
                        + " -EFBIG with SIGXFSZ.", "Makes the file so long: what lies behind leaves page tables, page cache and disk; what is added is"
                                + " a hole, which reads as zeros.", OPEN, example("ftruncate(data, 1 page)", "expect read(data, p, 2 pages) == 1 page"),
                        (m, a) -> new Value.Int(m.virtualMemory().fileCalls().open().sysFtruncate(descriptor(a[0]), number(a[1]))), FILE, LENGTH)
                        .failingWith(Errno.EBADF, Errno.EINVAL, Errno.EFBIG),
                declare("truncate", Type.INT, "-ENOENT, -EINVAL for a negative length, -ETXTBSY while a program of the file runs, -EFBIG with SIGXFSZ.",
                        "Makes the file of a name so long, as ftruncate does.", OPEN, example("truncate(\"data\", 0)",
                                "expect read(data, p, 1 page) == 0"),
                        (m, a) -> new Value.Int(m.virtualMemory().fileCalls().open().sysTruncate(((Value.Text) a[0]).value(), number(a[1]))), NAME,
                        LENGTH).failingWith(Errno.ENOENT, Errno.EINVAL, Errno.ETXTBSY, Errno.EFBIG),
                sync("fsync", "Writes all of the file that its disk does not have, and waits until it is there.",
                        (m, a) -> new Value.Int(calls(m).sysFsync(descriptor(a[0])))),
                sync("fdatasync", "As fsync, without what of the inode nobody needs to read the file again.",
                        (m, a) -> new Value.Int(calls(m).sysFdatasync(descriptor(a[0])))),
                declare("sync", Type.INT, "None.", "Writes all that disks do not have, of all files, and waits until it is there.", "the kernel's buffer.c",
                        example("write(data, p, 100)", "sync()", "expect data.f_dentry.d_inode.i_mapping.dirty_pages.size == 0"),
                        (m, a) -> new Value.Int(calls(m).sysSync())));
    }

    private static FunctionDeclaration open() {
        return declare("open", Type.FILE, "-ENOENT when there is no file of that name, -EEXIST when there is and O_CREAT | O_EXCL says that there must"
                + " not be, -ETXTBSY to write the file of a program that runs.",
                "Opens a file once more: a place to read and write of its own, and read-ahead of its own. An open file stands for its descriptor, as"
                        + " if all processes had inherited it, and stays open until close. A file that the scenario declares is open already.",
                OPEN, DATA + "task bash {\n  let again = open(\"data\", O_RDONLY)\n  expect again.f_dentry == data.f_dentry\n"
                        + "  expect error ENOENT { open(\"nothing\", O_RDONLY) }\n}",
                (m, a) -> FileArguments.fileOrError(m, m.virtualMemory().fileCalls().open().sysOpen(((Value.Text) a[0]).value(), (int) number(a[1]))),
                NAME, new Parameter("flags", Type.INT, "O_ flags", "O_RDONLY, O_WRONLY or O_RDWR, with O_CREAT, O_EXCL, O_TRUNC, O_APPEND, O_SYNC,"
                        + " O_DIRECT"))
                .failingWith(Errno.ENOENT, Errno.EEXIST, Errno.ETXTBSY, Errno.EFBIG);
    }

    private static FunctionDeclaration sync(String name, String explanation, FunctionDeclaration.Body body) {
        return declare(name, Type.INT, "-EBADF when the file is closed, -EIO.", explanation, "the kernel's buffer.c",
                example("write(data, p, 100)", name + "(data)", "expect data.f_dentry.d_inode.i_mapping.dirty_pages.size == 0"), body, FILE)
                .failingWith(Errno.EBADF, Errno.EIO);
    }

    private static ReadWrite calls(Machine machine) {
        return machine.virtualMemory().fileCalls().readWrite();
    }

    private static FunctionDeclaration declare(String name, Type result, String errors, String explanation, String source, String example,
            FunctionDeclaration.Body body, Parameter... parameters) {
        Set<String> profiles = Profile.all().stream().map(Profile::name).collect(Collectors.toSet());
        return new FunctionDeclaration(name, List.of(parameters), result, errors, profiles, explanation, source, example, body)
                .asSystemCall();
    }
}
