/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.pagewalk.engine.files.FileArguments.index;
import static org.pagewalk.engine.files.FileArguments.number;
import static org.pagewalk.engine.files.FileArguments.page;
import static org.pagewalk.engine.files.FileArguments.row;
import static org.pagewalk.store.Table.NULL;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;
import org.pagewalk.engine.pagecache.PageCache;

/** The page cache and reading, as the kernel's own code uses them. */
final class FileFunctions {
    private static final String NONE = "None.";
    private static final String NO_MEMORY = "NULL when memory is short.";
    private static final String FILEMAP = "the kernel's filemap.c";
    private static final String TABLE = "Gorman 11.2, table 11.1";
    private static final int TEXT_MAX = 4096;
    private static final Parameter MAPPING = new Parameter("mapping", Type.MAPPING, "", "the address_space of the file");
    private static final Parameter INDEX = new Parameter("index", Type.INT, "pages", "which page of the file, from 0 on");
    private static final Parameter PAGE = new Parameter("page", Type.PAGE, "", "the page frame");
    private static final Parameter FILE = new Parameter("file", Type.FILE, "", "the open file");
    private static final Parameter POS = new Parameter("pos", Type.INT, "bytes", "where in the file");
    private static final String DATA = "file data {\n  size 4 pages\n  content \"hello\"\n}\nlet mapping = data.f_dentry.d_inode.i_mapping\n";
    private static final String READ = DATA + "read_text(data, 0, 5)\n";

    private FileFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                declare("find_get_page", Type.PAGE, "NULL when it is not cached.", "The cached page of a file, with one user more: give it back with"
                        + " page_cache_release.", TABLE, READ + "let page = find_get_page(mapping, 0)\nexpect page.index == 0\npage_cache_release(page)",
                        (m, a) -> page(cache(m).findGetPage(mapping(a[0]), index(a[1]))), MAPPING, INDEX),
                declare("find_lock_page", Type.PAGE, "NULL when it is not cached. A livelock when it is locked for ever.", "The cached page of a file,"
                        + " locked and with one user more.", TABLE, READ + "let page = find_lock_page(mapping, 0)\nunlock_page(page)\n"
                                + "page_cache_release(page)",
                        (m, a) -> page(cache(m).findLockPage(mapping(a[0]), index(a[1]))), MAPPING, INDEX),
                declare("grab_cache_page", Type.PAGE, NO_MEMORY, "The cached page of a file, locked and with one user more; if it is not cached, a new"
                        + " one, which holds nothing yet.", FILEMAP, DATA + "let page = grab_cache_page(mapping, 2)\nexpect page.index == 2\n"
                                + "unlock_page(page)\npage_cache_release(page)",
                        (m, a) -> page(cache(m).findOrCreatePage(mapping(a[0]), index(a[1]))), MAPPING, INDEX).failingWith(Errno.ENOMEM),
                declare("page_cache_alloc", Type.PAGE, NO_MEMORY, "A free page for a file, by its mapping's gfp_mask.", TABLE,
                        DATA + "let page = page_cache_alloc(mapping)\npage_cache_release(page)",
                        (m, a) -> page(cache(m).pageCacheAlloc(mapping(a[0]))), MAPPING).failingWith(Errno.ENOMEM),
                declare("add_to_page_cache", Type.VOID, "A kernel BUG when the page is free or belongs to a file already, or when another has the place.",
                        "Makes a page part of a file's mapping, which is a user of it from then on. It is locked, and holds nothing yet.", TABLE,
                        DATA + "let page = page_cache_alloc(mapping)\nadd_to_page_cache(page, mapping, 3)\nunlock_page(page)\n"
                                + "page_cache_release(page)\nexpect mapping.nrpages == 1",
                        FileFunctions::add, PAGE, MAPPING, INDEX),
                declare("page_cache_get", Type.VOID, "A kernel BUG for a free page.", "One more uses a page.", TABLE,
                        READ + "let page = find_get_page(mapping, 0)\npage_cache_get(page)\nexpect page.count == 4",
                        (m, a) -> nothing(() -> cache(m).pageCacheGet(used(m, a[0]))), PAGE),
                declare("page_cache_release", Type.VOID, "A kernel BUG for a free page.", "One fewer uses a page; the last one frees it.", TABLE,
                        READ + "let page = find_get_page(mapping, 0)\npage_cache_release(page)\nexpect page.count == 2",
                        (m, a) -> nothing(() -> cache(m).pageCacheRelease(used(m, a[0]))), PAGE),
                declare("remove_inode_page", Type.VOID, "A kernel BUG when the page is not locked, not cached, or dirty.", "Takes a page out of the page"
                        + " cache, which remains a user of it: page_cache_release gives that back.", TABLE,
                        READ + "let page = find_lock_page(mapping, 0)\nremove_inode_page(page)\nunlock_page(page)\n"
                                + "expect mapping.nrpages == 0",
                        FileFunctions::remove, PAGE),
                declare("set_page_dirty", Type.VOID, "A kernel BUG for a free page.", "Notes that a page was changed: it goes to its mapping's dirty_pages,"
                        + " once.", "Gorman 3.3, table 3.2", READ + "let page = find_get_page(mapping, 0)\nset_page_dirty(page)\n"
                                + "expect mapping.dirty_pages.size == 1\npage_cache_release(page)",
                        (m, a) -> nothing(() -> cache(m).setPageDirty(used(m, a[0]))), PAGE),
                declare("page_cache_read", Type.INT, "-ENOMEM, -EIO.", "Starts to read a page of a file, if it is not cached, and does not wait.", FILEMAP,
                        DATA + "page_cache_read(data, 1)\nexpect mapping.nrpages == 1",
                        (m, a) -> new Value.Int(m.virtualMemory().reading().pageReads().pageCacheRead(row(a[0], "an open file"), inFile(m, a))), FILE,
                        INDEX).failingWith(Errno.ENOMEM, Errno.EIO),
                declare("truncate_inode_pages", Type.VOID, NONE, "Takes all pages of a file from a place on out of the page cache, dirty ones too. Of the"
                        + " page in which that lies, the rest becomes zeros.", FILEMAP, DATA + "page_cache_read(data, 0)\ntruncate_inode_pages(mapping, 0)\n"
                                + "expect mapping.nrpages == 0",
                        (m, a) -> nothing(() -> m.virtualMemory().writing().truncate().truncateInodePages(mapping(a[0]), place(a[1]))), MAPPING,
                        new Parameter("lstart", Type.INT, "bytes", "from where on")),
                declare("invalidate_inode_pages", Type.VOID, NONE, "Takes all pages of a file out of the page cache that are clean, not locked, and used"
                        + " by nobody else.", FILEMAP, READ + "invalidate_inode_pages(mapping)\nexpect mapping.nrpages == 0",
                        (m, a) -> nothing(() -> m.virtualMemory().writing().truncate().invalidateInodePages(mapping(a[0]))), MAPPING),
                declare("drop_caches", Type.VOID, NONE, "Takes all pages of all files and disks out of the page cache that are clean, not locked, and used"
                        + " by nobody else: what writing 1 to /proc/sys/vm/drop_caches does since 2.6.16. 2.4.20 has no such file.",
                        "the kernel's drop_caches.c", READ + "drop_caches()\nexpect mapping.nrpages == 0", FileFunctions::dropCaches),
                declare("filemap_fdatasync", Type.INT, "-EIO, -ENOSPC.", "Starts to write all dirty pages of a file; they are on locked_pages then.", FILEMAP,
                        READ + "let page = find_get_page(mapping, 0)\nset_page_dirty(page)\npage_cache_release(page)\n"
                                + "filemap_fdatasync(mapping)\nexpect mapping.locked_pages.size == 1",
                        (m, a) -> new Value.Int(m.virtualMemory().writing().syncs().filemapFdatasync(mapping(a[0]))), MAPPING)
                        .failingWith(Errno.EIO, Errno.ENOSPC),
                declare("filemap_fdatawait", Type.INT, "-EIO.", "Waits for all pages of a file that are being written.", FILEMAP,
                        READ + "let page = find_get_page(mapping, 0)\nset_page_dirty(page)\npage_cache_release(page)\n"
                                + "filemap_fdatasync(mapping)\nfilemap_fdatawait(mapping)\nexpect mapping.clean_pages.size == 1",
                        (m, a) -> new Value.Int(m.virtualMemory().writing().syncs().filemapFdatawait(mapping(a[0]))), MAPPING)
                        .failingWith(Errno.EIO),
                declare("bmap", Type.INT, "0 for a hole.", "On which block of its disk a block of a file is.", "Gorman 9.3.1",
                        "file data { size 4 pages }\nexpect bmap(data, 1) == bmap(data, 0) + 1",
                        (m, a) -> new Value.Int(m.virtualMemory().writing().operations().bmap(m.tables().inode.i_mapping(m.files().inode(
                                row(a[0], "an open file"))), index(a[1]))), FILE,
                        new Parameter("block", Type.INT, "blocks", "which block of the file, from 0 on")),
                declare("kernel_read", Type.INT, "-EIO, -ENOMEM. A kernel BUG for an address outside directly mapped memory.", "The kernel reads a file for"
                        + " itself, from any place, through the page cache; gives how many bytes.", "the kernel's exec.c",
                        "file data {\n  size 4 pages\n  content \"hello\"\n}\nlet addr = __get_free_page(GFP_KERNEL)\n"
                                + "expect kernel_read(data, 1, addr, 100) == 100\nexpect load(addr, 1) == 0x65",
                        (m, a) -> new Value.Int(m.virtualMemory().reading().fileReads().kernelRead(row(a[0], "an open file"), place(a[1]),
                                kernelAddress(a[2]), place(a[3]))), FILE, POS,
                        new Parameter("addr", Type.KERNEL_ADDRESS, "", "where the bytes go"),
                        new Parameter("count", Type.INT, "bytes", "how many bytes")).failingWith(Errno.EIO, Errno.ENOMEM),
                declare("read_text", Type.STRING, "A kernel BUG when the file cannot be read.", "What stands in a file as text, up to the first byte that"
                        + " is 0: kernel_read, for scenarios that want to look at it.", "the kernel's exec.c",
                        "file data {\n  size 4 pages\n  content \"hello\"\n}\nexpect read_text(data, 0, 100) == \"hello\"", FileFunctions::text, FILE,
                        POS, new Parameter("count", Type.INT, "bytes", "how many bytes at most")));
    }

    private static PageCache cache(Machine machine) {
        return machine.files().pageCache();
    }

    private static int mapping(Value value) {
        return row(value, "an address_space");
    }

    private static Value nothing(Runnable call) {
        call.run();
        return Value.Nothing.NULL;
    }

    private static long place(Value value) {
        long place = number(value);
        if (place < 0) {
            throw new WrongArgument("a file has no byte " + place + ": places and counts are not negative");
        }
        return place;
    }

    private static long kernelAddress(Value value) {
        return value instanceof Value.Address address ? address.value() : number(value);
    }

    /** A page that somebody uses. */
    private static int used(Machine machine, Value value) {
        int page = page(value);
        if (machine.tables().page.count(page) <= 0) {
            throw new KernelBug("page frame " + page + " is free, so nobody may use it; take one from find_get_page, page_cache_alloc or alloc_page");
        }
        return page;
    }

    /** Which page of a file it is that the file must have, since reading behind its end brings zeros that nobody may see. */
    private static long inFile(Machine machine, Value[] arguments) {
        long index = index(arguments[1]);
        long pages = machine.virtualMemory().reading().pageReads().pages(row(arguments[0], "an open file"));
        if (index >= pages) {
            throw new KernelBug("the file has pages 0 to " + (pages - 1) + ", so page " + index + " cannot be read; who calls page_cache_read looks"
                    + " at i_size first");
        }
        return index;
    }

    private static Value add(Machine machine, Value[] arguments) {
        int page = used(machine, arguments[0]);
        int mapping = mapping(arguments[1]);
        if (machine.tables().page.mapping(page) != NULL || machine.tables().page.PageLRU(page)) {
            throw new KernelBug("page frame " + page + " is cached already or used by a process (its mapping is not NULL, or it is on an LRU list):"
                    + " take a new one from page_cache_alloc");
        }
        if (cache(machine).addToPageCacheUnique(page, mapping, index(arguments[2])) != 0) {
            throw new KernelBug("page " + index(arguments[2]) + " of the file is cached already, in another page frame; look with find_get_page"
                    + " first");
        }
        return Value.Nothing.NULL;
    }

    private static Value remove(Machine machine, Value[] arguments) {
        int page = used(machine, arguments[0]);
        if (!machine.tables().page.PageLocked(page)) {
            throw new KernelBug("page frame " + page + " is not locked (PG_locked), so it must not leave the page cache; take it from find_lock_page");
        }
        cache(machine).removeInodePage(page);
        return Value.Nothing.NULL;
    }

    private static Value dropCaches(Machine machine, Value[] arguments) {
        for (int mapping = 0; mapping < machine.tables().addressSpace.limit(); mapping++) {
            if (machine.tables().addressSpace.exists(mapping) && machine.tables().addressSpace.a_ops(mapping) != Operations.SHMEM_AOPS) {
                machine.virtualMemory().writing().truncate().invalidateInodePages(mapping);
            }
        }
        return Value.Nothing.NULL;
    }

    private static Value text(Machine machine, Value[] arguments) {
        long count = place(arguments[2]);
        if (count > TEXT_MAX) {
            throw new WrongArgument("a text of a file has at most " + TEXT_MAX + " bytes here, not " + count + ": read it in parts");
        }
        return new Value.Text(machine.virtualMemory().reading().fileReads().text(row(arguments[0], "an open file"), place(arguments[1]), (int) count));
    }

    private static FunctionDeclaration declare(String name, Type result, String errors, String explanation, String source, String example,
            FunctionDeclaration.Body body, Parameter... parameters) {
        Set<String> profiles = Profile.all().stream().map(Profile::name).collect(Collectors.toSet());
        return new FunctionDeclaration(name, List.of(parameters), result, errors, profiles, explanation, source, example, body);
    }
}
