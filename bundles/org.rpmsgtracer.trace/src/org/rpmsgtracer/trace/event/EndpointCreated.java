/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

/**
 * An endpoint was created: a processor now receives messages at an address.
 *
 * @param timeNs    nanoseconds on the recording's clock
 * @param processor name of the processor
 * @param address   the endpoint's address, unsigned 32 bit
 * @param name      its name; empty where it has none
 */
public record EndpointCreated(long timeNs, String processor, long address, String name) implements Event {}
