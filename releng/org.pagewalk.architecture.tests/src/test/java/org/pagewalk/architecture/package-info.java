/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Holds the layers that ARCHITECTURE.md draws: arrows point down only, and the lower layers stay free of
 * Eclipse, EMF and Xtext. Both the compiled classes and the bundles' manifests are checked.
 */
package org.pagewalk.architecture;
