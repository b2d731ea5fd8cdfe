/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Page replacement policies to compare on the same string of references (Gorman 11.2; the paper of each is named in its class).
 * They are none of the kernel's code but rules of their own, over plain arrays: a {@link
 * org.pagewalk.engine.replacement.Policy} knows pages as small numbers and nothing of the machine. What a scenario has given a
 * policy lies in the store, and {@link org.pagewalk.engine.replacement.Replacement} makes the policy's state of that.
 */
package org.pagewalk.engine.replacement;
