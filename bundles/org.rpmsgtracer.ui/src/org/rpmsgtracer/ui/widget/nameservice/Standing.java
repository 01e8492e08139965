/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.nameservice;

/**
 * A stretch of time in which a service stood.
 *
 * @param fromNs    when it was announced
 * @param toNs      when it was withdrawn; the end of the recording if it was not
 * @param withdrawn false if it still stood at the end
 */
public record Standing(long fromNs, long toNs, boolean withdrawn) {}
