/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TaskTable;
import org.pagewalk.model.tables.VmAreaTable;
import org.pagewalk.store.IntColumn;

/** Looks whether list, tree, gaps and numbers of each address space fit together; what does not is said in words. */
final class AreaInvariants {
    /** No more than this many findings: one broken list can lead to thousands. */
    private static final int FINDINGS_MAX = 20;

    private final Tables tables;
    private final VmAreaTable areas;
    private final MmStructTable mms;
    private final AreaTree tree;
    private final UserSpace space;
    private final List<String> findings = new ArrayList<>();
    /** How many areas address spaces have, to be held against how many there are. */
    private int counted;
    private int onLists;
    /** The next area of the list, while the tree is walked from left to right. */
    private int expected;

    AreaInvariants(Tables tables, AreaTree tree, UserSpace space) {
        this.tables = tables;
        areas = tables.vmArea;
        mms = tables.mmStruct;
        this.tree = tree;
        this.space = space;
    }

    List<String> check() {
        int spaces = 0;
        for (int mm = 0; mm < mms.limit(); mm++) {
            if (mms.exists(mm)) {
                checkList(mm);
                checkTree(mm);
                checkUsers(mm);
                spaces += mms.mmlist.isOn(mm) ? 1 : 0;
            }
        }
        if (counted != areas.size()) {
            findings.add(areas.size() + " areas exist, and address spaces have " + counted);
        }
        if (spaces != tables.machine.mmlist_nr(0)) {
            findings.add("mmlist_nr is " + tables.machine.mmlist_nr(0) + ", and " + spaces + " address spaces are on mmlist");
        }
        checkShares();
        return findings;
    }

    private boolean isFull() {
        return findings.size() >= FINDINGS_MAX;
    }

    private void find(int mm, String what) {
        if (!isFull()) {
            findings.add("mm_struct " + mm + ": " + what);
        }
    }

    private static String hex(long address) {
        return "0x" + Long.toHexString(address);
    }

    /** Areas follow one another without overlap, and the numbers of the address space are theirs. */
    private void checkList(int mm) {
        long end = 0;
        long total = 0;
        long locked = 0;
        int count = 0;
        for (int vma = mms.mmap(mm); vma != NULL && !isFull(); vma = areas.vm_next(vma)) {
            long size = areas.vm_end(vma) - areas.vm_start(vma);
            if (!areas.exists(vma) || areas.vm_mm(vma) != mm || areas.vm_start(vma) < end || size < 0
                    || space.offset(areas.vm_start(vma) | areas.vm_end(vma)) != 0) {
                find(mm, "its area " + vma + " from " + hex(areas.vm_start(vma)) + " to " + hex(areas.vm_end(vma)) + " does not follow on "
                        + hex(end));
                return;
            }
            end = areas.vm_end(vma);
            total += size >> space.pageShift();
            locked += (areas.vm_flags(vma) & VmFlags.VM_LOCKED) != 0 ? size >> space.pageShift() : 0;
            count++;
            onLists += areas.vm_file(vma) != NULL ? 1 : 0;
        }
        compare(mm, "map_count", mms.map_count(mm), count);
        compare(mm, "total_vm", mms.total_vm(mm), total);
        compare(mm, "locked_vm", mms.locked_vm(mm), locked);
        if (mms.mmap_sem(mm) != 0 || mms.page_table_lock(mm) != 0) {
            find(mm, "a lock is held though nobody works");
        }
        int cache = mms.mmap_cache(mm);
        if (cache != NULL && (!areas.exists(cache) || areas.vm_mm(cache) != mm)) {
            find(mm, "mmap_cache is an area that it has not");
        }
        counted += count;
    }

    private void compare(int mm, String name, long is, long should) {
        if (is != should) {
            find(mm, name + " is " + is + ", and it should be " + should);
        }
    }

    /** Every task that has the address space is a user; mm_count knows the users as one, and each task that only borrows it. */
    private void checkUsers(int mm) {
        TaskTable tasks = tables.task;
        int users = 0;
        int borrowers = 0;
        for (int task = 0; task < tasks.limit(); task++) {
            if (tasks.exists(task)) {
                users += tasks.mm(task) == mm ? 1 : 0;
                borrowers += tasks.mm(task) == NULL && tasks.active_mm(task) == mm ? 1 : 0;
            }
        }
        if (mm != tables.machine.init_mm(0)) {
            compare(mm, "mm_count", mms.mm_count(mm), borrowers + (mms.mm_users(mm) > 0 ? 1 : 0));
            if (mms.mm_users(mm) < users) {
                find(mm, "mm_users is " + mms.mm_users(mm) + ", and " + users + " tasks have it");
            }
        }
    }

    private void checkTree(int mm) {
        int root = mms.mm_rb(mm);
        expected = mms.mmap(mm);
        if (root != NULL && (areas.rb_parent(root) != NULL || areas.rb_color(root) != AreaTree.BLACK)) {
            find(mm, "the root of its tree is red, or hangs below another node");
        }
        if (findings.isEmpty()) {
            blacks(mm, root);
            if (expected != NULL) {
                find(mm, "its area " + expected + " is on the list and not in the tree");
            }
        }
    }

    /** How many black nodes stand on each way down from a node; checks what hangs below it on the way. */
    private int blacks(int mm, int node) {
        if (node == NULL || isFull()) {
            return 0;
        }
        int left = areas.rb_left(node);
        int right = areas.rb_right(node);
        int blacksLeft = blacks(mm, left);
        if (node != expected) {
            find(mm, "area " + node + " stands in the tree where the list has " + expected);
            return blacksLeft;
        }
        expected = areas.vm_next(node);
        int blacksRight = blacks(mm, right);
        boolean isRed = areas.rb_color(node) == AreaTree.RED;
        if (blacksLeft != blacksRight || isRed && (isRed(left) || isRed(right))) {
            find(mm, "the tree is not red-black below area " + node);
        }
        if (left != NULL && areas.rb_parent(left) != node || right != NULL && areas.rb_parent(right) != node) {
            find(mm, "a child of area " + node + " has another parent");
        }
        if (areas.rb_subtree_gap(node) != tree.largestGap(node)) {
            find(mm, "rb_subtree_gap of area " + node + " is " + areas.rb_subtree_gap(node) + " and should be " + tree.largestGap(node));
        }
        return blacksLeft + (isRed ? 0 : 1);
    }

    private boolean isRed(int node) {
        return node != NULL && areas.rb_color(node) == AreaTree.RED;
    }

    /** Each area that maps a file is on that file's list, and no other is. */
    private void checkShares() {
        int linked = 0;
        for (int mapping = 0; mapping < tables.addressSpace.limit() && !isFull(); mapping++) {
            linked += checkShares(mapping, tables.addressSpace.i_mmap, 0)
                    + checkShares(mapping, tables.addressSpace.i_mmap_shared, VmFlags.VM_SHARED);
        }
        if (linked != onLists && !isFull()) {
            findings.add(onLists + " areas map files, and " + linked + " are on the files' lists");
        }
    }

    private int checkShares(int mapping, IntColumn heads, int shared) {
        int count = 0;
        int prev = NULL;
        for (int vma = heads.get(mapping); vma != NULL && !isFull(); vma = areas.vm_next_share(vma)) {
            int file = areas.vm_file(vma);
            if (areas.vm_pprev_share(vma) != prev || file == NULL || (areas.vm_flags(vma) & VmFlags.VM_SHARED) != shared
                    || tables.inode.i_mapping(tables.dentry.d_inode(tables.file.f_dentry(file))) != mapping) {
                findings.add("address_space " + mapping + ": area " + vma + " is on its list " + heads.name() + " by mistake");
                return count;
            }
            prev = vma;
            count++;
        }
        return count;
    }
}
