/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.help.ui;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.browser.IWorkbenchBrowserSupport;
import org.osgi.framework.Bundle;

/** Opens help pages in the platform's browser. They are copied out of their bundle, with all of their folder, as links want it. */
final class HelpPages {
    private static final int STYLE = IWorkbenchBrowserSupport.AS_EDITOR | IWorkbenchBrowserSupport.NAVIGATION_BAR
            | IWorkbenchBrowserSupport.STATUS;
    private static final String BROWSER = "org.pagewalk.help.ui";

    /** @param href as contexts and tables of contents have it: {@code /BUNDLE/PATH#ANCHOR}, or an address of the web */
    void open(String href) {
        URL page;
        try {
            page = href.startsWith("/") ? file(href) : URI.create(href).toURL();
        } catch (IOException | IllegalArgumentException e) {
            ILog.of(HelpPages.class).warn(e.getMessage(), e);
            tell(NLS.bind(Messages.Help_Missing, href));
            return;
        }
        try {
            PlatformUI.getWorkbench().getBrowserSupport().createBrowser(STYLE, BROWSER, Messages.Help_Browser, Messages.Help_Browser)
                    .openURL(page);
        } catch (PartInitException e) {
            ILog.of(HelpPages.class).info(e.getMessage());
            tell(NLS.bind(Messages.Help_NoBrowser, page));
        }
    }

    private static URL file(String href) throws IOException {
        String[] parts = href.split("#", 2);
        int end = parts[0].indexOf('/', 1);
        Bundle bundle = end < 0 ? null : Platform.getBundle(parts[0].substring(1, end));
        if (bundle == null) {
            throw new MalformedURLException(href);
        }
        URL entry = bundle.getEntry(parts[0].substring(end));
        if (entry == null) {
            throw new MalformedURLException(href);
        }
        URL folder = bundle.getEntry(parts[0].substring(end, parts[0].lastIndexOf('/') + 1));
        FileLocator.toFileURL(folder);
        URL file = FileLocator.toFileURL(entry);
        return parts.length == 1 ? file : URI.create(file + "#" + parts[1]).toURL();
    }

    private static void tell(String words) {
        MessageDialog.openInformation(PlatformUI.getWorkbench().getDisplay().getActiveShell(), Messages.Help_Title, words);
    }
}
