/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui;

import java.util.Optional;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.apache.log4j.spi.ThrowableInformation;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Brings what Xtext warns of to Eclipse's error log, while this bundle is active. Xtext tells it to log4j, which would say on the
 * console, at the first scenario or lab that is read, that nobody listens. Where somebody has set log4j up, that stays as it is.
 */
public final class LibraryLog extends AppenderSkeleton implements BundleActivator {
    /** Whose warnings are told. */
    static final String LIBRARY = "org.eclipse.xtext";

    private ILog log;

    @Override
    public void start(BundleContext context) {
        log = ILog.of(context.getBundle());
        if (!Logger.getRootLogger().getAllAppenders().hasMoreElements()) {
            Logger library = Logger.getLogger(LIBRARY);
            library.addAppender(this);
            library.setLevel(Level.WARN);
        }
    }

    @Override
    public void stop(BundleContext context) {
        Logger.getLogger(LIBRARY).removeAppender(this);
    }

    @Override
    protected void append(LoggingEvent event) {
        String words = event.getLoggerName() + ": " + event.getRenderedMessage();
        Throwable cause = Optional.ofNullable(event.getThrowableInformation()).map(ThrowableInformation::getThrowable).orElse(null);
        if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
            log.error(words, cause);
        } else {
            log.warn(words, cause);
        }
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }

    @Override
    public void close() {
        // the log stays
    }
}
