/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

/**
 * A remark of the recorder: most often that the observed bytes break a rule, and where.
 *
 * @param timeNs   nanoseconds on the recording's clock
 * @param severity how bad it is
 * @param place    where, such as {@code vdev0vring1 descriptor 17}
 * @param text     one sentence: what was found and what was expected
 */
public record Note(long timeNs, Severity severity, String place, String text) implements Event {}
