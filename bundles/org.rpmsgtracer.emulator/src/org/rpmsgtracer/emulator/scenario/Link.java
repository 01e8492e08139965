/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import org.rpmsgtracer.emulator.machine.DoorbellTraits;

/**
 * One RPMsg device between two cores: a pair of vrings and what both ends do with them.
 *
 * @param device    its name, such as {@code vdev0}, unique among the links to one remote core
 * @param doorbells of the link, in both directions
 */
public record Link(String device, HostSide host, RemoteSide remote, Wiring wiring, DoorbellTraits doorbells) {}
