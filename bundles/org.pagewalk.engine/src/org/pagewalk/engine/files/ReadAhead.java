/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

/**
 * A rule by which pages of a file are read before anybody asks for them. What it must remember of a file is in columns of
 * the open file, so two who read one file with two opens are not taken for one who jumps.
 */
interface ReadAhead {
    /**
     * A read begins.
     *
     * @param index the page with which it begins
     * @param offset where in that page
     * @param count how many bytes are wanted
     * @return whether it goes on where reading was, so that more may be read than was asked for: reada_ok
     */
    boolean begin(int file, long index, int offset, long count);

    /** A page is not cached; gives whether it may be now. {@code wanted} pages are wanted from there on. */
    boolean missing(int file, long index, long wanted);

    /** A page is cached; its transfer may still go on. {@code wanted} pages are wanted from there on. */
    void found(int file, int page, boolean readaOk, long wanted);

    /** The transfer of a page that was not cached has just begun. */
    void reading(int file, int page, boolean readaOk);

    /** A read ends; the last page of which it copied anything is {@code index}, -1 if there was none. */
    void end(int file, long index);

    /** Nothing is read that was not asked for. */
    ReadAhead NONE = new ReadAhead() {
        @Override
        public boolean begin(int file, long index, int offset, long count) {
            return false;
        }

        @Override
        public boolean missing(int file, long index, long wanted) {
            return false;
        }

        @Override
        public void found(int file, int page, boolean readaOk, long wanted) {
            // and nothing behind it
        }

        @Override
        public void reading(int file, int page, boolean readaOk) {
            // nor behind this one
        }

        @Override
        public void end(int file, long index) {
            // there is nothing to remember
        }
    };
}
