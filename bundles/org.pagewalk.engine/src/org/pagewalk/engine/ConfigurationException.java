/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

/** A machine that cannot be. The message says what is wrong with it and what would do instead. */
public final class ConfigurationException extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;

    /** @param key the key of the machine's declaration that is at fault, such as "memory" */
    public ConfigurationException(String key, String message) {
        super(message);
        this.key = key;
    }

    /** The key of the machine's declaration that is at fault. */
    public String key() {
        return key;
    }
}
