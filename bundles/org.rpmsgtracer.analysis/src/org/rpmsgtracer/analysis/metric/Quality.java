/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.metric;

/**
 * How well the messages of a recording are known. The first three add up to the recorded messages.
 *
 * @param verified   content copied while the sender could not change it
 * @param unverified content copied while its buffer was free to be written
 * @param inferred   content not seen; that there was a message follows from the ring indices
 * @param lost       messages that passed and could not be recorded at all
 */
public record Quality(long verified, long unverified, long inferred, long lost) {}
