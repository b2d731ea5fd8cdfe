/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Knows the shape of what one platform lets instructors download. */
interface Platform {
    /**
     * What is in it.
     *
     * @param found in the order of the download
     * @param notes on what was passed over, for the instructor
     */
    record Listing(List<Found> found, List<String> notes) {
    }

    /** Lists the submissions in a folder or an archive; nothing if this is none of the platform's downloads. */
    Optional<Listing> list(List<Node> children, Wanted wanted) throws IOException, Refused;
}
