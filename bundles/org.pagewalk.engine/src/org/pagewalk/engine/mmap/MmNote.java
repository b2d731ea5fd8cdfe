/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What the kernel tells of address spaces and areas (Gorman 9.2, 9.3). */
public enum MmNote implements Note {
    MM_ALLOC(call("mm_alloc", Type.MM)),
    ALLOCATE_MM(call("allocate_mm", Type.MM)),
    MM_INIT(call("mm_init", Type.MM, Field.MM)),
    MMPUT(call("mmput", Type.VOID, Field.MM)),
    MMDROP(call("mmdrop", Type.VOID, Field.MM)),
    FREE_MM(call("free_mm", Type.VOID, Field.MM)),
    DUP_MMAP(call("dup_mmap", Type.ERROR, Field.MM)),
    EXIT_MMAP(call("exit_mmap", Type.VOID, Field.MM)),

    FIND_VMA(call("find_vma", Type.VMA, Field.MM, Field.ADDR)),
    FIND_VMA_PREV(call("find_vma_prev", Type.VMA, Field.MM, Field.ADDR)),
    FIND_VMA_PREPARE(call("find_vma_prepare", Type.VMA, Field.MM, Field.ADDR)),
    FIND_VMA_INTERSECTION(call("find_vma_intersection", Type.VMA, Field.START, Field.PAGES)),
    FIND_EXTEND_VMA(call("find_extend_vma", Type.VMA, Field.MM, Field.ADDR)),
    EXPAND_STACK(call("expand_stack", Type.ERROR, Field.VMA, Field.ADDR)),
    GET_UNMAPPED_AREA(call("get_unmapped_area", Type.USER_ADDRESS, Field.ADDR, Field.PAGES)),
    ARCH_GET_UNMAPPED_AREA(call("arch_get_unmapped_area", Type.USER_ADDRESS, Field.ADDR, Field.PAGES)),

    VMA_MERGE(call("vma_merge", Type.INT, Field.START, Field.PAGES)),
    INSERT_VM_STRUCT(call("insert_vm_struct", Type.VOID, Field.MM, Field.VMA)),
    __INSERT_VM_STRUCT(call("__insert_vm_struct", Type.VOID, Field.MM, Field.VMA)),
    VMA_LINK(call("vma_link", Type.VOID, Field.MM, Field.VMA)),
    __VMA_LINK(call("__vma_link", Type.VOID, Field.MM, Field.VMA)),
    __VMA_LINK_LIST(call("__vma_link_list", Type.VOID, Field.MM, Field.VMA, Field.PREV)),
    __VMA_LINK_RB(call("__vma_link_rb", Type.VOID, Field.MM, Field.VMA, Field.PARENT)),
    __VMA_LINK_FILE(call("__vma_link_file", Type.VOID, Field.VMA)),
    LOCK_VMA_MAPPINGS(call("lock_vma_mappings", Type.VOID, Field.VMA)),
    UNLOCK_VMA_MAPPINGS(call("unlock_vma_mappings", Type.VOID, Field.VMA)),
    REMOVE_SHARED_VM_STRUCT(call("remove_shared_vm_struct", Type.VOID, Field.VMA)),
    __REMOVE_SHARED_VM_STRUCT(call("__remove_shared_vm_struct", Type.VOID, Field.VMA)),
    RB_INSERT_COLOR(call("rb_insert_color", Type.VOID, Field.VMA)),
    RB_ERASE(call("rb_erase", Type.VOID, Field.VMA)),
    __RB_ROTATE_LEFT(call("__rb_rotate_left", Type.VOID, Field.VMA)),
    __RB_ROTATE_RIGHT(call("__rb_rotate_right", Type.VOID, Field.VMA)),

    SYS_MMAP2(call("sys_mmap2", Type.USER_ADDRESS, Field.ADDR, Field.PAGES)),
    DO_MMAP2(call("do_mmap2", Type.USER_ADDRESS, Field.ADDR, Field.PAGES)),
    DO_MMAP_PGOFF(call("do_mmap_pgoff", Type.USER_ADDRESS, Field.ADDR, Field.PAGES)),
    SYS_MUNMAP(call("sys_munmap", Type.ERROR, Field.ADDR, Field.PAGES)),
    DO_MUNMAP(call("do_munmap", Type.ERROR, Field.ADDR, Field.PAGES)),
    UNMAP_FIXUP(call("unmap_fixup", Type.VOID, Field.VMA, Field.ADDR)),
    FREE_PGTABLES(call("free_pgtables", Type.VOID, Field.START, Field.PAGES)),
    SYS_BRK(call("sys_brk", Type.USER_ADDRESS, Field.BRK, Field.MM)),
    DO_BRK(call("do_brk", Type.USER_ADDRESS, Field.ADDR, Field.PAGES)),
    VM_ENOUGH_MEMORY(call("vm_enough_memory", Type.INT, Field.COUNT)),
    NR_FREE_PAGES(call("nr_free_pages", Type.INT)),

    SYS_MPROTECT(call("sys_mprotect", Type.ERROR, Field.START, Field.PAGES)),
    MPROTECT_FIXUP(call("mprotect_fixup", Type.ERROR, Field.VMA, Field.START)),
    MPROTECT_FIXUP_ALL(call("mprotect_fixup_all", Type.ERROR, Field.VMA)),
    MPROTECT_FIXUP_START(call("mprotect_fixup_start", Type.ERROR, Field.VMA, Field.END)),
    MPROTECT_FIXUP_END(call("mprotect_fixup_end", Type.ERROR, Field.VMA, Field.START)),
    MPROTECT_FIXUP_MIDDLE(call("mprotect_fixup_middle", Type.ERROR, Field.VMA, Field.START)),

    SYS_MLOCK(call("sys_mlock", Type.ERROR, Field.START, Field.PAGES)),
    SYS_MUNLOCK(call("sys_munlock", Type.ERROR, Field.START, Field.PAGES)),
    DO_MLOCK(call("do_mlock", Type.ERROR, Field.START, Field.PAGES)),
    MLOCK_FIXUP(call("mlock_fixup", Type.ERROR, Field.VMA, Field.START)),
    MLOCK_FIXUP_ALL(call("mlock_fixup_all", Type.ERROR, Field.VMA)),
    MLOCK_FIXUP_START(call("mlock_fixup_start", Type.ERROR, Field.VMA, Field.END)),
    MLOCK_FIXUP_END(call("mlock_fixup_end", Type.ERROR, Field.VMA, Field.START)),
    MLOCK_FIXUP_MIDDLE(call("mlock_fixup_middle", Type.ERROR, Field.VMA, Field.START)),
    SYS_MLOCKALL(call("sys_mlockall", Type.ERROR, Field.FLAGS)),
    SYS_MUNLOCKALL(call("sys_munlockall", Type.ERROR)),
    DO_MLOCKALL(call("do_mlockall", Type.ERROR, Field.FLAGS)),

    SYS_MADVISE(call("sys_madvise", Type.ERROR, Field.START, Field.BEHAVIOR)),
    MADVISE_VMA(call("madvise_vma", Type.ERROR, Field.VMA, Field.START)),
    MADVISE_BEHAVIOR(call("madvise_behavior", Type.ERROR, Field.VMA, Field.START)),
    MADVISE_WILLNEED(call("madvise_willneed", Type.ERROR, Field.VMA, Field.START)),
    MADVISE_DONTNEED(call("madvise_dontneed", Type.ERROR, Field.VMA, Field.START)),

    SYS_MSYNC(call("sys_msync", Type.ERROR, Field.START, Field.FLAGS)),
    MSYNC_INTERVAL(call("msync_interval", Type.ERROR, Field.VMA, Field.START)),

    SYS_MREMAP(call("sys_mremap", Type.USER_ADDRESS, Field.ADDR, Field.PAGES)),
    DO_MREMAP(call("do_mremap", Type.USER_ADDRESS, Field.ADDR, Field.PAGES)),
    MOVE_VMA(call("move_vma", Type.USER_ADDRESS, Field.VMA, Field.ADDR)),

    CACHE_HIT(decision("cached", Field.VMA)),
    HINT_FREE(decision("hint", Field.ADDR, Field.PAGES)),
    HINT_TAKEN(decision("hint", Field.ADDR, Field.VMA)),
    WALKED(decision("walked", Field.ADDR, Field.COUNT)),
    NO_ROOM(decision("no_room", Field.PAGES)),
    TOO_MANY(decision("too_many", Field.COUNT)),
    OVER_AS(decision("limit", Field.PAGES)),
    OVER_DATA(decision("limit", Field.PAGES)),
    OVER_STACK(decision("limit", Field.PAGES)),
    OVER_MEMLOCK(decision("limit", Field.PAGES)),
    NOT_ENOUGH(decision("memory", Field.COUNT, Field.BYTES)),
    ENOUGH(decision("memory", Field.COUNT, Field.BYTES)),
    HOLE(decision("hole", Field.ADDR, Field.MM)),
    MAY_NOT(decision("may_not", Field.VMA, Field.WANTED)),
    OVER_HALF(decision("half", Field.COUNT, Field.BYTES)),
    NOT_ROOT(decision("not_root", Field.TASK)),
    OVERLAPS(decision("overlaps", Field.VMA, Field.ADDR)),
    SAME_FLAGS(decision("unchanged", Field.VMA)),

    MM_CREATED(event("mm_created", Field.MM)),
    MM_DESTROYED(event("mm_destroyed", Field.MM)),
    VMA_ADDED(event("vma_added", Field.VMA, Field.ADDR)),
    VMA_REMOVED(event("vma_removed", Field.ADDR, Field.PAGES)),
    VMA_SPLIT(event("vma_split", Field.VMA, Field.ADDR)),
    VMA_MERGED(event("vma_merged", Field.VMA, Field.ADDR)),
    VMA_GROWN(event("vma_grown", Field.VMA, Field.ADDR)),
    STACK_GROWN(event("stack_grown", Field.VMA, Field.ADDR));

    private final Shape shape;

    MmNote(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    private static Shape call(String word, Type result, Parameter... arguments) {
        return Shape.call(word, result, arguments);
    }

    private static Shape decision(String word, Parameter... fields) {
        return Shape.of(Kind.DECISION, word, fields);
    }

    private static Shape event(String word, Parameter... fields) {
        return Shape.of(Kind.EVENT, word, fields);
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter MM = new Parameter("mm", Type.MM, "", "the address space");
        static final Parameter VMA = new Parameter("vma", Type.VMA, "", "the area");
        static final Parameter PREV = new Parameter("prev", Type.VMA, "", "the area before it");
        static final Parameter PARENT = new Parameter("parent", Type.VMA, "", "the node above it");
        static final Parameter ADDR = new Parameter("addr", Type.USER_ADDRESS, "", "the address");
        static final Parameter START = new Parameter("start", Type.USER_ADDRESS, "", "the first address");
        static final Parameter END = new Parameter("end", Type.USER_ADDRESS, "", "the address behind the last");
        static final Parameter BRK = new Parameter("brk", Type.USER_ADDRESS, "", "where the heap is to end");
        static final Parameter PAGES = new Parameter("len", Type.INT, "pages", "how many pages");
        static final Parameter COUNT = new Parameter("count", Type.INT, "", "how many");
        static final Parameter BYTES = new Parameter("value", Type.INT, "", "what was compared with it");
        static final Parameter WANTED = new Parameter("flags", Type.INT, "bits", "the VM_ flags that were wanted");
        static final Parameter FLAGS = new Parameter("flags", Type.INT, "bits", "the flags");
        static final Parameter BEHAVIOR = new Parameter("behavior", Type.INT, "", "what is said of the range");
        static final Parameter TASK = new Parameter("task", Type.TASK, "", "the task");
    }
}
