/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

/** What reading needs of the devices on which files are. */
interface PageTransfers {
    /**
     * Starts to read a page of a file, which is locked: {@code a_ops->readpage}. When the transfer is over the page is
     * unlocked, and up to date if all went well.
     *
     * @return 0, or a negative errno when the transfer could not even be started
     */
    int readpage(int file, int page);

    /** Lets devices begin with what was asked of them: {@code run_task_queue(&tq_disk)}. */
    void runTaskQueue();
}
