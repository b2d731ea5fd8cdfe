/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Which kernel is emulated, and where it differs from the others.
 *
 * @param name the name after {@code kernel} in a scenario
 * @param maxOrder MAX_ORDER: the largest block of the buddy allocator has 2 to the power of one less pages
 */
public record Profile(String name, int maxOrder) {
    /** Linux 2.4.20, the kernel that Gorman describes. */
    public static final Profile LINUX_2_4_20 = new Profile("linux-2.4.20", 10);

    /** Every kernel that is emulated. */
    public static List<Profile> all() {
        return List.of(LINUX_2_4_20);
    }

    /** The kernel of this name. */
    public static Profile named(String name) throws ConfigurationException {
        for (Profile profile : all()) {
            if (profile.name.equals(name)) {
                return profile;
            }
        }
        throw new ConfigurationException("kernel", "kernel " + name + " is not emulated; write one of these: "
                + all().stream().map(Profile::name).collect(Collectors.joining(", ")));
    }
}
