'use server';

import { defineAction } from '#lib/access/index.ts';
import { sendTestMail } from '#lib/messages/index.ts';

export const tryMail = defineAction(sendTestMail);
