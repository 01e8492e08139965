/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a user does and sees in the real workbench: these tests drive it through its commands, jobs and widgets, assert
 * on what the views show, and save screenshots.
 */
package org.rpmsgtracer.ui.tests;
