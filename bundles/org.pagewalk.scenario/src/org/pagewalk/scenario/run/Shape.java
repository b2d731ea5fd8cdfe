/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.run;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.model.PagewalkPackage;

/** What is known of a value before the run: its type, for structures the class of the metamodel, for lists the items. */
public sealed interface Shape {
    /** A number, flags, string, truth, address, or nothing. */
    record Plain(Type type) implements Shape {
        @Override
        public String words() {
            return type.words();
        }
    }

    /** A structure of the kernel. */
    record Structure(EClass type) implements Shape {
        @Override
        public String words() {
            for (Type known : List.of(Type.PAGE, Type.MM, Type.VMA)) {
                if (equals(of(known))) {
                    return known.words();
                }
            }
            String name = name(type.getName());
            return ("aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
        }
    }

    /** A list. */
    record ListOf(Shape item) implements Shape {
        @Override
        public String words() {
            return Type.LIST.words();
        }
    }

    /** What is known only when it runs, and NULL. */
    enum Open implements Shape {
        /** Anything. */
        ANY("anything"),
        /** NULL, or the result of a kernel function that may give it. */
        NULL("NULL"),
        /** A kernel bitmap: each index is a bit. */
        BITS("a bitmap");

        private final String words;

        Open(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** A number. */
    Shape INT = new Plain(Type.INT);
    /** GFP flags. */
    Shape GFP = new Plain(Type.GFP);
    /** A string. */
    Shape STRING = new Plain(Type.STRING);
    /** True or false. */
    Shape BOOLEAN = new Plain(Type.BOOLEAN);
    /** Nothing at all: what a function that gives no value gives. */
    Shape VOID = new Plain(Type.VOID);
    /** A struct page. */
    Shape PAGE = new Structure(PagewalkPackage.Literals.PAGE);

    /** In the words of a message, with an article: "a struct page". */
    String words();

    /** The shape of a declared type. */
    static Shape of(Type type) {
        return switch (type) {
        case PAGE -> PAGE;
        case ZONE -> new Structure(PagewalkPackage.Literals.ZONE);
        case TASK -> new Structure(PagewalkPackage.Literals.TASK);
        case MM -> new Structure(PagewalkPackage.Literals.MM_STRUCT);
        case VMA -> new Structure(PagewalkPackage.Literals.VM_AREA);
        case FILE -> new Structure(PagewalkPackage.Literals.FILE);
        case PROGRAM -> new Structure(PagewalkPackage.Literals.PROGRAM);
        case MAPPING -> new Structure(PagewalkPackage.Literals.ADDRESS_SPACE);
        case INODE -> new Structure(PagewalkPackage.Literals.INODE);
        case DISK -> new Structure(PagewalkPackage.Literals.DISK);
        case BUFFER -> new Structure(PagewalkPackage.Literals.BUFFER_HEAD);
        case RADIX_TREE -> new Structure(PagewalkPackage.Literals.RADIX_TREE_ROOT);
        case TRIE -> new Structure(PagewalkPackage.Literals.TRIE_ROOT);
        case POLICY -> new Structure(PagewalkPackage.Literals.REPLACEMENT_POLICY);
        case REGION -> new Structure(PagewalkPackage.Literals.REGION);
        case REGION_BLOCK -> new Structure(PagewalkPackage.Literals.REGION_BLOCK);
        case NODE -> new Structure(PagewalkPackage.Literals.NODE);
        case WAIT_QUEUE -> new Structure(PagewalkPackage.Literals.WAIT_QUEUE_HEAD);
        case MACHINE -> new Structure(PagewalkPackage.Literals.MACHINE);
        case LIST -> new ListOf(Open.ANY);
        case ERROR, SIGNAL -> INT;
        default -> new Plain(type);
        };
    }

    /** The shape of a value that is there. */
    static Shape of(Value value) {
        return switch (value) {
        case Value.Int number -> INT;
        case Value.Text text -> STRING;
        case Value.Bool truth -> BOOLEAN;
        case Value.Items list -> new ListOf(Open.ANY);
        case Value.PageRef page -> PAGE;
        case Value.Address address -> new Plain(address.kind());
        case Value.Nothing nothing -> Open.NULL;
        case Value.Row row -> ofTable(row.table().name());
        };
    }

    /** The shape of a table's rows: tables bear the names of the metamodel's classes. */
    private static Shape ofTable(String name) {
        EClassifier type = PagewalkPackage.eINSTANCE.getEClassifier(name);
        return type instanceof EClass eClass ? new Structure(eClass) : Open.ANY;
    }

    /** Whether a value of another shape may stand where this is wanted, as far as one can know. */
    default boolean accepts(Shape given) {
        if (this == Open.ANY || given == Open.ANY || equals(given)) {
            return true;
        }
        if (this instanceof Plain(Type type) && (type == Type.USER_ADDRESS || type == Type.VIRTUAL_ADDRESS) && given.equals(INT)) {
            return true; // the address space of a process begins at 0, and every number is an address in it
        }
        if (this instanceof Plain(Type type) && type == Type.VIRTUAL_ADDRESS
                && given instanceof Plain(Type other) && (other == Type.USER_ADDRESS || other == Type.KERNEL_ADDRESS)) {
            return true;
        }
        return given == Open.NULL ? isPointer() : this instanceof ListOf && given instanceof ListOf;
    }

    /** Whether it may be NULL. */
    default boolean isPointer() {
        return this instanceof Structure || isAddress() || this == Open.NULL;
    }

    /** Whether it is an address of any kind. */
    default boolean isAddress() {
        return this instanceof Plain(Type type) && switch (type) {
        case KERNEL_ADDRESS, PHYSICAL_ADDRESS, USER_ADDRESS, VIRTUAL_ADDRESS -> true;
        default -> false;
        };
    }

    /** Whether it is a number or flags. */
    default boolean isNumber() {
        return equals(INT) || equals(GFP);
    }

    /** What is common to both. */
    default Shape or(Shape other) {
        if (equals(other) || other == Open.NULL) {
            return this;
        }
        if (this == Open.NULL) {
            return other;
        }
        return this instanceof ListOf(Shape left) && other instanceof ListOf(Shape right) ? new ListOf(left.or(right)) : Open.ANY;
    }

    /** The kernel's spelling of a class of the metamodel: FreeArea is a free_area. */
    static String name(String className) {
        return className.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
