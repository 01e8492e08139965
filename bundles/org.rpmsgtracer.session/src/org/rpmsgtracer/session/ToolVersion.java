/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

/** The version that traces name as that of the tool which made them. */
public final class ToolVersion {

    /** The version of this bundle, without its build qualifier: the same run gives the same bytes in each build. */
    public static final String TEXT = "0.1.0";

    private ToolVersion() {}
}
