/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.ui.console.FileLink;
import org.eclipse.debug.ui.console.IConsole;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.console.IPatternMatchListenerDelegate;
import org.eclipse.ui.console.PatternMatchEvent;
import org.eclipse.ui.console.TextConsole;

/** Turns {@code name.mms:12} at the start of a console line into a link to line 12 of the scenario that ran. */
public class ConsoleLinks implements IPatternMatchListenerDelegate {
    private TextConsole console;

    @Override
    public void connect(TextConsole to) {
        console = to;
    }

    @Override
    public void disconnect() {
        console = null;
    }

    @Override
    public void matchFound(PatternMatchEvent event) {
        ILaunchConfiguration configuration = ((IConsole) console).getProcess().getLaunch().getLaunchConfiguration();
        try {
            IFile file = ScenarioLaunch.file(configuration);
            String place = console.getDocument().get(event.getOffset(), event.getLength());
            int colon = place.lastIndexOf(':');
            if (place.substring(0, colon).equals(file.getName())) {
                int line = Integer.parseInt(place.substring(colon + 1));
                console.addHyperlink(new FileLink(file, null, -1, -1, line), event.getOffset(), event.getLength());
            }
        } catch (BadLocationException | CoreException e) {
            // The console was cleared or the file deleted meanwhile: the line stays plain text.
            ILog.of(ConsoleLinks.class).info(e.getMessage(), e);
        }
    }
}
