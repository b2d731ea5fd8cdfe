/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Where on a disk files are: inodes and block numbers as the second extended file system keeps them, so that a crash leaves
 * what the disk holds and nothing else. Of that file system there is only what moves pages: no directories, whose names are
 * the scenario's, and one group of blocks, whose bitmap is found again by looking at all inodes, as fsck does it.
 */
package org.pagewalk.engine.ext2;
