/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import org.rpmsgtracer.emulator.machine.BackgroundLoad;
import org.rpmsgtracer.emulator.machine.Caching;
import org.rpmsgtracer.emulator.machine.CostModel;

/**
 * A processor of the emulated chip.
 *
 * @param name    unique in its scenario
 * @param costs   how long its software takes
 * @param load    what else it has to do
 * @param caching how it sees shared memory
 */
public record Core(String name, CostModel costs, BackgroundLoad load, Caching caching) {}
