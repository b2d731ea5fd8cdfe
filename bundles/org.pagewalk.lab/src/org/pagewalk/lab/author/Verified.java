/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.util.List;

import org.pagewalk.lab.Lab;
import org.pagewalk.scenario.Severity;

/**
 * What verification came to.
 *
 * @param lab as far as it could be read
 * @param variants how many it has
 * @param tried how many of them were judged
 * @param findings in the order of files and lines
 */
public record Verified(Lab lab, long variants, int tried, List<Finding> findings) {
    /** Copies the list. */
    public Verified {
        findings = List.copyOf(findings);
    }

    /** Whether nothing keeps the lab from being handed out. */
    public boolean isWell() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
