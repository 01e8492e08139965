/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.remoteproc;

/**
 * Where the remote writes its log ({@code struct fw_rsc_trace}).
 *
 * @param offset        in the table
 * @param deviceAddress of the text
 * @param lengthBytes   unsigned 32 bit
 * @param name          0..31 characters
 */
public record TraceBuffer(long offset, long deviceAddress, long lengthBytes, String name) implements ResourceEntry {}
