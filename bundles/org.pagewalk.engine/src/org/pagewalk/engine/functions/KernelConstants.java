/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.paging.PagingConstants;

/** Constants that belong to no subsystem: sizes, and the numbers of errors. */
final class KernelConstants {
    private KernelConstants() {
    }

    /** Those that the reference shows: with the values of the x86. */
    static List<ConstantDeclaration> constants() {
        List<ConstantDeclaration> constants = new ArrayList<>(of(Architecture.X86));
        for (Errno error : Errno.values()) {
            constants.add(new ConstantDeclaration(error.name(), Type.ERROR, error.number(),
                    error.explanation() + " A function returns it negated.", "the kernel's errno.h", example(error)));
        }
        return constants;
    }

    /** Those that architectures decide. */
    static List<ConstantDeclaration> of(Architecture architecture) {
        List<ConstantDeclaration> constants = new ArrayList<>(PagingConstants.of(architecture));
        constants.addAll(List.of(
                number("PAGE_SHIFT", architecture.pageShift(), "The size of a page as a power of two.", "Gorman 4.1",
                        "expect 1 << PAGE_SHIFT == PAGE_SIZE"),
                number("PAGE_SIZE", architecture.pageSize(), "The size of a page in bytes.", "Gorman 4.1",
                        "let addr = __get_free_page(GFP_KERNEL)\nmemset(addr, 0, PAGE_SIZE)"),
                number("MAX_ORDER", Profile.LINUX_2_4_20.maxOrder(),
                        "How many orders of blocks there are; the largest block has 1 << (MAX_ORDER - 1) pages.",
                        "Gorman 6.2", "let page = alloc_pages(GFP_KERNEL, MAX_ORDER - 1)"),
                number("PAGE_OFFSET", architecture.pageOffset(), "The kernel address of physical address 0: 3 GiB on the x86, elsewhere "
                        + "what the architecture says.", "Gorman 4.6", "expect page_address(page(0)) == PAGE_OFFSET")));
        return constants;
    }

    /** A call that fails so, where a call of this version can. */
    private static String example(Errno error) {
        return switch (error) {
            case ENOMEM -> "expect error ENOMEM { alloc_pages(GFP_KERNEL, MAX_ORDER) }";
            case ESRCH -> "task bash {\n  expect error ESRCH { kill(12345, SIGTERM) }\n}";
            case EINVAL -> "task bash {\n  expect error EINVAL { kill(getpid(), 65) }\n}";
            default -> "print -" + error;
        };
    }

    private static ConstantDeclaration number(String name, long value, String explanation, String source,
            String example) {
        return new ConstantDeclaration(name, Type.INT, value, explanation, source, example);
    }
}
