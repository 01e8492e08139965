/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;

/**
 * Where a program runs.
 *
 * @param random the program's own
 * @param log    the processor's console
 * @param endAll finishes all programs of this side of the link
 */
record Surroundings(Processor processor, RpmsgPort port, RandomStream random, SoftwareLog log, Runnable endAll) {}
