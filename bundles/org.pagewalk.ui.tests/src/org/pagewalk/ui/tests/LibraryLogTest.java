/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.log4j.Logger;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.pagewalk.ui.run.RunService;

/** What the library behind both languages has to say: in the error log, and not on the console. */
class LibraryLogTest {
    @Test
    void whatTheLibraryWarnsOfIsInTheErrorLog() {
        assertNotNull(PlatformUI.getWorkbench().getService(RunService.class), "Pagewalk is active");
        List<String> heard = new CopyOnWriteArrayList<>();
        ILogListener listener = (status, plugin) -> heard.add(severity(status) + " " + status.getMessage());
        Platform.addLogListener(listener);
        try {
            Logger library = Logger.getLogger("org.eclipse.xtext.parser.Any");
            library.debug("chatter");
            library.warn("a doubt");
            library.error("a fault", new IllegalStateException("why"));
        } finally {
            Platform.removeLogListener(listener);
        }
        assertEquals(List.of("warning org.eclipse.xtext.parser.Any: a doubt", "error org.eclipse.xtext.parser.Any: a fault"), heard);
    }

    private static String severity(IStatus status) {
        return status.getSeverity() == IStatus.ERROR ? "error" : "warning";
    }
}
