/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Hostile input for whatever reads bytes that somebody else may have written. Jazzer calls each class with bytes that it
 * makes from the seeds and from what it sees of the code that runs; any exception that is not the documented one, a hang
 * and too much memory are findings. Not part of the ordinary build: see {@code tests/fuzz}.
 */
package org.rpmsgtracer.fuzz;
