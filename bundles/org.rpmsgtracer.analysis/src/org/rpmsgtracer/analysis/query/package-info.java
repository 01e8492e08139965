/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Answers for views: what lies in a time range, at the resolution of its pixels, from the index beside a trace, and how
 * that index is made. It opens no files: it is given a trace's reader, and asks it for packets and sections.
 */
@NonNullByDefault
package org.rpmsgtracer.analysis.query;

import org.eclipse.jdt.annotation.NonNullByDefault;
