/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Drives a workbench that the installation test started, through nothing but the workbench's own interfaces.
 * It must not know a class of the installed feature: what it names are the identifiers that a user's workbench has.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.rpmsgtracer.install.driver;
