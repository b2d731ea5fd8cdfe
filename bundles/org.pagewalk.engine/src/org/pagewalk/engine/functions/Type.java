/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

/** The types of the scenario language's values: what a parameter wants and what a function gives. */
public enum Type {
    INT("a number"), GFP("GFP flags"), STRING("a string"), BOOLEAN("true or false"), LIST("a list"),
    PAGE("a struct page"), ZONE("a zone"), NODE("a node"), MACHINE("the machine"), TASK("a task"),
    WAIT_QUEUE("a wait queue"),
    KERNEL_ADDRESS("a kernel address"), PHYSICAL_ADDRESS("a physical address"), USER_ADDRESS("a user address"),
    /** What the code of a process uses as an address: a user address, a number, or a kernel address, which it may not touch. */
    VIRTUAL_ADDRESS("a virtual address"),
    /** A number: one of the kernel's errors. */
    ERROR("an error"),
    /** A number: one of the kernel's signals. */
    SIGNAL("a signal"), VOID("nothing"),
    MM("an mm_struct"), VMA("a vm_area_struct"), FILE("a file"), PROGRAM("a program"),
    MAPPING("an address_space"), INODE("an inode"), DISK("a disk"), BUFFER("a buffer_head"),
    RADIX_TREE("a radix tree"), TRIE("a trie"), POLICY("a replacement policy"),
    REGION("a region"), REGION_BLOCK("a region_block");

    private final String words;

    Type(String words) {
        this.words = words;
    }

    /** The type in the words of a message, with its article: "a struct page". */
    public String words() {
        return words;
    }
}
