/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.List;

import org.rpmsgtracer.analysis.zoom.TimeWindow;

/**
 * What the timeline shows of a window.
 *
 * @param window     the window that was asked for
 * @param processors the processors, hosts first
 * @param vrings     the virtqueues, in the order in which they came into view
 * @param messages   how many messages the window holds
 * @param arrows     all of these messages if they are not more than were asked for; else none, and
 *                   {@link VringActivity#messages()} says how dense they are
 */
public record Timeline(TimeWindow window, List<ProcessorActivity> processors, List<VringActivity> vrings,
        int messages, List<MessageRow> arrows) {}
